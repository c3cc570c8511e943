//! Red flags in a message, an offer, or what a caller said.
//!
//! In: a text. Out: each sign of fraud with its words, and each address with what is known of it. That nothing was found says
//! nothing: no text is ever called safe.

mod links;
mod table;

use serde::Serialize;

use crate::catalogue::ids::{Grade, ids};
use crate::plain::{Excerpt, Part, Plain, Words};
use crate::quantity::{count, sort_by_numbers};
pub use links::{Address, Known};
use table::{Kind, SIGNS, WORDS};

ids! {
    /// A sign of fraud.
    Flag {
        CampusLoanCancellation = "campus_loan_cancellation",
        SafeAccountTransfer = "safe_account_transfer",
        EmptyTheLimit = "empty_the_limit",
        UpfrontFee = "upfront_fee",
        PaidReopening = "paid_reopening",
        CreditRepair = "credit_repair",
        ReserveFundRefund = "reserve_fund_refund",
        ScreenSharing = "screen_sharing",
        VerificationCode = "verification_code",
        DebtAgency = "debt_agency",
        AbLoan = "ab_loan",
        DocumentsHandedOver = "documents_handed_over",
        FakeOfficial = "fake_official",
        LookalikeDomain = "lookalike_domain",
        UnknownApp = "unknown_app",
        DailyRateOnly = "daily_rate_only",
        CashOutOffer = "cash_out_offer",
        RateIllegalCancel = "rate_illegal_cancel",
    }
}

impl Flag {
    /// How well the sign is known, at its best; imitated addresses are our judgement.
    ///
    /// ```
    /// use credit_checkup::{catalogue::ids::Grade, scam::Flag};
    /// assert_eq!(Flag::SafeAccountTransfer.grade(), Grade::A);
    /// ```
    pub fn grade(self) -> Grade {
        let signs = SIGNS.iter().filter(|sign| sign.flag == self);
        signs.map(|sign| sign.grade).min().unwrap_or(Grade::B)
    }
}

/// A sign of fraud that was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Flagged {
    /// Which.
    pub kind: Flag,
    /// How well it is known as one.
    pub grade: Grade,
    /// The words.
    #[serde(flatten)]
    pub excerpt: Excerpt,
}

/// What was found in a text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Suspicions {
    /// Signs of fraud, in the order of the text; of one kind at most [`MOST_OF_A_KIND`].
    pub flags: Vec<Flagged>,
    /// Addresses, at most [`MOST_ADDRESSES`].
    pub addresses: Vec<Address>,
}

/// So many places are shown of a sign.
pub const MOST_OF_A_KIND: usize = 5;
/// So many addresses are looked at.
pub const MOST_ADDRESSES: usize = 20;
/// A warning reaches over so many characters.
const WARNED: usize = 60;
/// From so many words of warning on, a text as a whole warns.
const WARNS: usize = 2;

/// A word of a text.
#[derive(Clone, Copy)]
struct Found {
    kind: Kind,
    part: Part,
}

/// Looks for signs of fraud.
///
/// ```
/// use credit_checkup::scam::{Flag, look};
/// let found = look("走内部渠道强开借呗，先交398元保证金，开通后退还");
/// let flags: Vec<Flag> = found.flags.iter().map(|flag| flag.kind).collect();
/// assert_eq!(flags, [Flag::PaidReopening, Flag::UpfrontFee]);
/// assert!(look("请勿把验证码告诉任何人").flags.is_empty());
/// ```
pub fn look(text: &str) -> Suspicions {
    let plain = Plain::of(text);
    let excerpt = |part: Part| plain.excerpt(text, part);
    let sentences = sentences(&plain);
    let warning = |found: &&Found| matches!(found.kind, Kind::Warns | Kind::Exposes);
    let warns = sentences.iter().flatten().filter(warning).take(WARNS).count() == WARNS;
    let tells = sentences.iter().flatten().any(|found| found.kind == Kind::Exposes);
    let mut flagged: Vec<(Part, Flag, Grade)> = Vec::new();
    if !(warns && tells) {
        for sentence in &sentences {
            signs(sentence, &mut flagged);
        }
        daily(&sentences, &mut flagged);
    }
    let addresses = links::addresses(&plain, &excerpt);
    for address in &addresses {
        if address.shown.known == Known::Lookalike {
            flagged.push((address.part, Flag::LookalikeDomain, Grade::A));
        }
    }
    sort_by_numbers(&mut flagged, |(part, flag, _)| [count(part.from), *flag as i64]);
    let mut flags: Vec<Flagged> = Vec::new();
    let mut ends = [0; Flag::ALL.len()];
    for (part, kind, grade) in flagged {
        // Two signs of a kind in the same words are one.
        let end = ends.get_mut(kind as usize);
        if end.as_ref().is_some_and(|end| part.from < **end) {
            continue;
        }
        if let Some(end) = end {
            *end = part.to;
        }
        if flags.iter().filter(|flag| flag.kind == kind).count() < MOST_OF_A_KIND {
            flags.push(Flagged { kind, grade, excerpt: excerpt(part) });
        }
    }
    Suspicions { flags, addresses: addresses.into_iter().map(|address| address.shown).collect() }
}

/// The words of each sentence.
fn sentences(plain: &Plain) -> Vec<Vec<Found>> {
    let words = Words::of(WORDS);
    let mut sentences = vec![Vec::new()];
    let mut at = 0;
    while let Some(char) = plain.char(at) {
        if "\n。!?;".contains(char) {
            sentences.push(Vec::new());
        }
        let mut next = at.saturating_add(1);
        for (kind, end) in words.kinds(plain, at) {
            if let Some(sentence) = sentences.last_mut() {
                sentence.push(Found { kind, part: Part { from: at, to: end } });
            }
            // Within a word another may begin, as in 先转到; not in one that says what is meant by the others.
            if matches!(kind, Kind::Warns | Kind::Exposes | Kind::Wonders | Kind::Hush | Kind::NoWin) {
                next = end;
            }
        }
        at = next;
    }
    sentences
}

/// Every sign of a sentence that it does not warn of.
fn signs(sentence: &[Found], flagged: &mut Vec<(Part, Flag, Grade)>) {
    let holds = |kind: Kind| sentence.iter().any(|found| found.kind == kind);
    if holds(Kind::Exposes) {
        return;
    }
    let (parcel, work) = (holds(Kind::Parcel), holds(Kind::Work));
    let everyday = |flag: Flag| match flag {
        Flag::VerificationCode => parcel,
        Flag::ScreenSharing => work,
        _ => false,
    };
    for sign in SIGNS.iter().filter(|sign| !everyday(sign.flag)) {
        // Of each kind the place where it stood last.
        let mut last: Vec<Option<Part>> = vec![None; sign.all.len()];
        let mut warned: Option<Part> = None;
        for found in sentence {
            if found.kind == Kind::Warns {
                warned = Some(found.part);
            }
            let Some(slot) = sign.all.iter().position(|kind| fits(*kind, found.kind)) else { continue };
            if let Some(place) = last.get_mut(slot) {
                *place = Some(found.part);
            }
            let Some(parts) = last.iter().copied().collect::<Option<Vec<Part>>>() else { continue };
            let whole = parts.iter().fold(found.part, |whole, part| whole.joined(*part));
            let words: usize = parts.iter().map(|part| part.to.saturating_sub(part.from)).sum();
            if whole.to.saturating_sub(whole.from) > sign.within.saturating_add(words) {
                continue;
            }
            let reaches = |warned: Part| warned.from < whole.to && whole.from.saturating_sub(warned.to) <= WARNED;
            if warned.is_some_and(reaches) {
                continue;
            }
            flagged.push((whole, sign.flag, sign.grade));
            last.fill(None);
        }
    }
}

/// Whether a word of one kind says what is wanted: who sells something says so by a price too.
fn fits(wanted: Kind, found: Kind) -> bool {
    wanted == found
        || match wanted {
            Kind::Sells => matches!(found, Kind::Paid | Kind::PayFirst | Kind::Fee | Kind::NoWin),
            Kind::Paid => matches!(found, Kind::PayFirst | Kind::Fee | Kind::NoWin),
            Kind::Outcome => found == Kind::Release,
            Kind::Lends => found == Kind::Line,
            Kind::Topic => matches!(found, Kind::Line | Kind::Lends | Kind::Cancel),
            _ => false,
        }
}

/// An offer that says what a day or a month costs, and nowhere what a year does.
fn daily(sentences: &[Vec<Found>], flagged: &mut Vec<(Part, Flag, Grade)>) {
    let all = || sentences.iter().flatten();
    if all().any(|found| found.kind == Kind::Yearly)
        || !all().any(|found| matches!(found.kind, Kind::Lends | Kind::Line))
    {
        return;
    }
    for found in all().filter(|found| found.kind == Kind::Rate) {
        flagged.push((found.part, Flag::DailyRateOnly, Grade::A));
    }
}
