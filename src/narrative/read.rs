//! From words to what they tell.
//!
//! Each thing told is found by a rule of its own, over the words of a clause or two. A rule looks only near its word, so
//! that reading takes time in proportion to the text.

use super::lex::{A_MONTH, Lexed, Sign, Token};
use super::table::Kind;
use super::{Clue, Excerpt, Heard, Tale, Worth};
use crate::catalogue::ids::{EventKind, Product};
use crate::plain::{Part, Plain};
use crate::quantity::{Date, Fen};

/// Words that belong together stand no further apart than this.
const NEAR: usize = 8;
/// No more tokens are looked at on either side.
const LOOK: usize = 24;
/// No more parts are listed as not understood.
const MOST_LEFT: usize = 50;
/// Back within so many days is soon.
const SOON_DAYS: f64 = 15.0;

pub(super) fn read(text: &str, plain: &Plain, on: Date) -> Tale {
    let Lexed { tokens, clauses } = Lexed::of(plain, on);
    let used = vec![false; clauses.len()];
    let mut reader = Reader { text, plain, on, tokens, clauses, tale: Tale::default(), used, chosen: None };
    reader.amounts();
    reader.event();
    reader.late();
    reader.paid();
    reader.times();
    reader.changes();
    reader.use_of();
    reader.asked_for();
    reader.claims();
    reader.message();
    for place in 0..reader.tokens.len() {
        if reader.product_at(place).is_some() {
            reader.mark(reader.part_of(place));
        }
    }
    let left = reader.clauses.iter().zip(&reader.used).filter(|(_, used)| !**used).take(MOST_LEFT);
    reader.tale.not_understood = left.map(|(clause, _)| reader.excerpt(*clause)).collect();
    reader.tale
}

struct Reader<'a> {
    text: &'a str,
    plain: &'a Plain,
    on: Date,
    tokens: Vec<Token>,
    clauses: Vec<Part>,
    tale: Tale,
    /// Of each clause, whether something in it told something.
    used: Vec<bool>,
    /// The token of the event.
    chosen: Option<usize>,
}

impl Reader<'_> {
    fn excerpt(&self, part: Part) -> Excerpt {
        self.plain.excerpt(self.text, part)
    }

    fn tell(&mut self, fact: Clue, value: Worth, part: Part) {
        if !self.tale.facts.iter().any(|told| told.fact == fact) {
            let excerpt = self.excerpt(part);
            let told = value.answers(fact);
            self.tale.facts.push(Heard { fact, value, told, excerpt });
            self.mark(part);
        }
    }

    /// Notes that the clauses of a part told something.
    fn mark(&mut self, part: Part) {
        let first = self.clauses.partition_point(|clause| clause.to <= part.from);
        let last = self.clauses.partition_point(|clause| clause.from < part.to);
        for used in self.used.get_mut(first..last).unwrap_or_default() {
            *used = true;
        }
    }

    fn told(&self, fact: Clue) -> bool {
        self.tale.facts.iter().any(|told| told.fact == fact)
    }

    fn token(&self, place: usize) -> Option<Token> {
        self.tokens.get(place).copied()
    }

    /// How many characters stand between two tokens.
    fn gap(&self, one: usize, other: usize) -> usize {
        match (self.token(one.min(other)), self.token(one.max(other))) {
            (Some(one), Some(other)) => other.part.from.saturating_sub(one.part.to),
            _ => usize::MAX,
        }
    }

    fn same_clause(&self, one: usize, other: usize) -> bool {
        self.token(one).map(|token| token.clause) == self.token(other).map(|token| token.clause)
    }

    /// The nearest token before one that is wanted, in the same clause and no further away.
    fn before(&self, place: usize, most: usize, wanted: impl Fn(Sign) -> bool) -> Option<usize> {
        let first = place.saturating_sub(LOOK);
        (first..place)
            .rev()
            .take_while(|other| self.same_clause(*other, place))
            .find(|other| self.gap(*other, place) <= most && self.token(*other).is_some_and(|token| wanted(token.sign)))
    }

    /// The nearest one after it.
    fn after(&self, place: usize, most: usize, wanted: impl Fn(Sign) -> bool) -> Option<usize> {
        let from = place.saturating_add(1);
        (from..from.saturating_add(LOOK))
            .take_while(|other| self.same_clause(*other, place))
            .find(|other| self.gap(place, *other) <= most && self.token(*other).is_some_and(|token| wanted(token.sign)))
    }

    fn word_before(&self, place: usize, most: usize, kind: Kind) -> Option<usize> {
        self.before(place, most, |sign| sign == Sign::Word(kind))
    }

    fn word_after(&self, place: usize, most: usize, kind: Kind) -> Option<usize> {
        self.after(place, most, |sign| sign == Sign::Word(kind))
    }

    fn any(&self, wanted: impl Fn(Sign) -> bool) -> Option<usize> {
        self.tokens.iter().position(|token| wanted(token.sign))
    }

    fn places(&self, kind: Kind) -> Vec<usize> {
        self.tokens.iter().enumerate().filter(|(_, token)| token.is(kind)).map(|(place, _)| place).collect()
    }

    fn denied(&self, place: usize, most: usize) -> bool {
        self.word_before(place, most, Kind::Not).is_some()
    }

    fn part(&self, one: usize, other: usize) -> Part {
        match (self.token(one), self.token(other)) {
            (Some(one), Some(other)) => one.part.joined(other.part),
            _ => Part { from: 0, to: 0 },
        }
    }

    fn part_of(&self, place: usize) -> Part {
        self.part(place, place)
    }

    /// The limits, and a cut that two of them tell without a word for it.
    fn amounts(&mut self) {
        let amount = |token: &Token| match token.sign {
            Sign::Money(fen) => Some(fen),
            Sign::Number(yuan) if yuan >= 100.0 => {
                #[expect(clippy::cast_possible_truncation, reason = "held within what money can be")]
                let fen = (yuan * 100.0).clamp(0.0, 1e15) as i64;
                Some(Fen(fen))
            }
            Sign::Number(0.0) => Some(Fen(0)),
            _ => None,
        };
        let found: Vec<(usize, Fen)> =
            self.tokens.iter().enumerate().filter_map(|(place, token)| Some((place, amount(token)?))).collect();
        let mut events = Vec::new();
        let mut last: Option<(usize, Fen)> = None;
        for (place, fen) in found {
            let near = |kind: Kind, most: usize| self.word_before(place, most, kind);
            let down = self.before(place, 3, |sign| {
                sign == Sign::Word(Kind::After) || sign == Sign::Word(Kind::Event(EventKind::LimitCut))
            });
            let limit = near(Kind::Limit, 4).or_else(|| self.word_after(place, 3, Kind::Limit));
            let zero = fen == Fen(0);
            if zero && limit.is_none() {
                continue;
            }
            let chained = last.filter(|(before, _)| self.same_clause(*before, place) && self.gap(*before, place) <= 6);
            if let (Some(down), true) = (down, !zero) {
                if let Some((before, more)) = chained {
                    self.tell(Clue::LimitBefore, Worth::Number(more.0), self.part_of(before));
                    if fen < more {
                        events.push((down, EventKind::LimitCut));
                    }
                }
                self.tell(Clue::LimitAfter, Worth::Number(fen.0), self.part(down, place));
            } else if zero {
                self.tell(Clue::LimitAfter, Worth::Number(0), self.part(limit.unwrap_or(place), place));
                events.push((place, EventKind::Closed));
            } else if near(Kind::Before, 6).is_some() || limit.is_some() {
                self.tell(Clue::LimitBefore, Worth::Number(fen.0), self.part_of(place));
            }
            last = Some((place, fen));
        }
        let cut = Sign::Word(Kind::Event(EventKind::LimitCut));
        let (before, after) = (self.number(Clue::LimitBefore), self.number(Clue::LimitAfter));
        if self.any(|sign| sign == cut).is_none() && before.zip(after).is_some_and(|(before, after)| after < before) {
            let place = self.tale.facts.iter().find(|told| told.fact == Clue::LimitAfter).map(|told| told.excerpt.from);
            let at = self.tokens.iter().position(|token| self.plain.unit(token.part.from) >= place);
            events.extend(at.map(|at| (at, EventKind::LimitCut)));
        }
        for (place, kind) in events {
            if let Some(token) = self.tokens.get_mut(place) {
                token.sign = Sign::Word(Kind::Event(kind));
            }
        }
    }

    fn number(&self, fact: Clue) -> Option<i64> {
        self.tale.facts.iter().find(|told| told.fact == fact).and_then(|told| match told.value {
            Worth::Number(number) => Some(number),
            _ => None,
        })
    }

    /// Every event that is told and not only asked for, wanted or denied.
    fn events(&self) -> (Vec<(usize, EventKind)>, Option<usize>) {
        let (mut events, mut hoped) = (Vec::new(), None);
        for (place, token) in self.tokens.iter().enumerate() {
            let asked = |kind: Kind| self.word_before(place, NEAR, kind).is_some();
            let kind = match token.sign {
                Sign::Word(Kind::Event(kind)) => kind,
                Sign::Word(Kind::Restore) => EventKind::Reopened,
                _ => continue,
            };
            if self.denied(place, 1) {
                if kind == EventKind::Reopened {
                    events.push((place, EventKind::LimitNotBack));
                }
                continue;
            }
            match kind {
                EventKind::Reopened if asked(Kind::Ask) || asked(Kind::Want) => hoped = hoped.or(Some(place)),
                EventKind::Closed if asked(Kind::Want) => events.push((place, EventKind::WantsToClose)),
                kind => events.push((place, kind)),
            }
        }
        (events, hoped)
    }

    /// What happened, and to which product.
    fn event(&mut self) {
        let (events, hoped) = self.events();
        let reopened = events.iter().rposition(|(_, kind)| *kind == EventKind::Reopened);
        let bad = |kind: EventKind| !matches!(kind, EventKind::Reopened | EventKind::WantsToClose | EventKind::None);
        let later = reopened.and_then(|reopened| events.get(reopened.saturating_add(1)..)).unwrap_or_default();
        let reopens =
            reopened.filter(|_| later.iter().all(|(_, kind)| !bad(*kind) || matches!(kind, EventKind::LimitCut)));
        let worst = |events: &[(usize, EventKind)]| {
            const FIRST: [EventKind; 6] = [
                EventKind::LimitNotBack,
                EventKind::Closed,
                EventKind::EntryGone,
                EventKind::LimitCut,
                EventKind::Suspended,
                EventKind::Refused,
            ];
            FIRST.iter().find_map(|wanted| events.iter().rfind(|(_, kind)| kind == wanted).copied())
        };
        let found = if let Some((place, _)) = reopens.and_then(|place| events.get(place)) {
            let lower = later.iter().any(|(_, kind)| *kind == EventKind::LimitCut) || self.told(Clue::LimitAfter);
            Some((*place, if lower { EventKind::ReopenedLower } else { EventKind::Reopened }))
        } else {
            let after = if later.is_empty() { &events } else { later };
            worst(after)
                .or_else(|| events.iter().rfind(|(_, kind)| *kind == EventKind::WantsToClose).copied())
                .or_else(|| self.any(|sign| sign == Sign::Word(Kind::Moved)).map(|place| (place, EventKind::Closed)))
                .or_else(|| hoped.map(|place| (place, EventKind::Suspended)))
        };
        // Who asks how to close a line that nothing happened to wants to close it.
        let found = found.map(|(place, kind)| match events.iter().find(|(_, kind)| *kind == EventKind::WantsToClose) {
            Some((wants, _)) if kind == EventKind::Closed => (*wants, EventKind::WantsToClose),
            _ => (place, kind),
        });
        if let Some((place, kind)) = found {
            self.chosen = Some(place);
            self.tale.event = Some(kind);
            self.tale.event_words = Some(self.excerpt(self.part_of(place)));
            self.mark(self.part_of(place));
        }
        let product = match self.chosen {
            Some(place) => self.product_of(place),
            None => self.any(|sign| matches!(sign, Sign::Word(Kind::Product(_)))),
        };
        if let Some((place, product)) = product.and_then(|place| Some((place, self.product_at(place)?))) {
            self.tale.product = Some(product);
            self.tale.product_words = Some(self.excerpt(self.part_of(place)));
        }
    }

    fn product_at(&self, place: usize) -> Option<Product> {
        match self.token(place)?.sign {
            Sign::Word(Kind::Product(product)) => Some(product),
            _ => None,
        }
    }

    /// The product that was paid late, by the token of the product.
    fn late_of(&self, place: usize) -> bool {
        let late = |sign: Sign| matches!(sign, Sign::Word(Kind::Late | Kind::LateBy));
        let other = |sign: Sign| matches!(sign, Sign::Word(Kind::Product(_) | Kind::Event(_)));
        let follows = self.after(place, NEAR, |sign| late(sign) || other(sign));
        // 借呗和花呗都逾期 is said of both.
        let follows = match follows {
            Some(next) if self.product_at(next).is_some() && self.gap(place, next) <= 2 => {
                self.after(next, NEAR, |sign| late(sign) || other(sign))
            }
            follows => follows,
        };
        let precedes = self.before(place, 1, late);
        follows.is_some_and(|place| self.token(place).is_some_and(|token| late(token.sign))) || precedes.is_some()
    }

    /// The product of an event.
    fn product_of(&self, event: usize) -> Option<usize> {
        let product = |place: &usize| self.product_at(*place).is_some();
        let next = event.saturating_add(1);
        if product(&next) && self.same_clause(event, next) && self.gap(event, next) <= 2 {
            return Some(next);
        }
        let all: Vec<usize> = (0..self.tokens.len()).filter(product).collect();
        let (before, after): (Vec<usize>, Vec<usize>) = all.iter().partition(|place| **place < event);
        let same = before.iter().rev().find(|place| self.same_clause(**place, event) && !self.late_of(**place));
        let earlier = before.iter().rev().find(|place| !self.late_of(**place));
        let late = before.iter().rev();
        same.or(earlier).or_else(|| after.first()).or_else(|| late.into_iter().next()).copied()
    }

    /// Payments that came late.
    fn late(&mut self) {
        for place in 0..self.tokens.len() {
            let Some(token) = self.token(place) else { continue };
            let span = |sign: Sign| matches!(sign, Sign::Span(_));
            match token.sign {
                Sign::Word(Kind::OnTime) => self.tell(Clue::NeverLateClaimed, Worth::Truth(true), token.part),
                Sign::Word(Kind::Late) if self.denied(place, 4) => {
                    let not = self.word_before(place, 4, Kind::Not).unwrap_or(place);
                    self.tell(Clue::NeverLateClaimed, Worth::Truth(true), self.part(not, place));
                }
                Sign::Word(Kind::Late) => self.late_at(place),
                // 晚了 and "late" say so only with a time.
                Sign::Word(Kind::LateBy)
                    if self.after(place, 2, span).is_some() || self.before(place, 1, span).is_some() =>
                {
                    self.late_at(place);
                }
                _ => {}
            }
        }
    }

    fn late_at(&mut self, place: usize) {
        let whole = |days: f64| {
            #[expect(clippy::cast_possible_truncation, reason = "held within a thousand years")]
            let whole = days.clamp(0.0, 365_000.0).floor() as i64;
            whole
        };
        let clause = self.token(place).map_or(0, |token| token.clause);
        let next = |token: &Token| token.clause == clause || token.clause == clause.saturating_add(1);
        for other in place.saturating_sub(LOOK)..self.tokens.len().min(place.saturating_add(LOOK)) {
            let Some(token) = self.token(other) else { continue };
            let same = token.clause == clause;
            let near = self.gap(place, other) <= NEAR;
            let longest = self.word_before(other, 2, Kind::Longest).is_some();
            let back = self.word_after(other, 0, Kind::Back).is_some();
            match token.sign {
                Sign::Span(Some(days))
                    if !back && ((same && near && self.spans(place, other)) || (longest && next(&token))) =>
                {
                    self.tell(
                        Clue::DaysLate,
                        Worth::Number(whole(days)),
                        self.part(place.min(other), place.max(other)),
                    );
                }
                Sign::Times(Some(times)) if same && near && other > place => {
                    self.tell(Clue::LateCount, Worth::Number(times), self.part(place, other));
                }
                _ => {}
            }
        }
        let (mut product, mut others) = (None, None);
        let named = |sign: Sign| matches!(sign, Sign::Word(Kind::Product(_) | Kind::Others));
        // English names it after the word, and further away.
        let latin =
            self.token(place).and_then(|token| self.plain.char(token.part.from)).is_some_and(|char| char.is_ascii());
        let found = self
            .before(place, if latin { 3 * NEAR } else { NEAR }, named)
            .or_else(|| self.after(place, if latin { NEAR } else { 1 }, named))
            .or_else(|| self.just_before(place, named));
        if let Some(found) = found {
            let together = self.before(found, 2, |sign| matches!(sign, Sign::Word(Kind::Product(_))));
            match self.product_at(found) {
                // Of two that were late none is the one.
                Some(_) if together.is_some() => {}
                Some(late) => product = Some((found, late)),
                None => others = Some(found),
            }
        }
        if let Some((found, late)) = product {
            self.tell(Clue::LateProduct, Worth::Product(late), self.part_of(found));
            if self.tale.product.is_some_and(|of| lender(of) != lender(late)) {
                others = Some(found);
            }
        }
        if let Some(found) = others {
            self.tell(Clue::OtherLenderLate, Worth::Truth(true), self.part(found.min(place), found.max(place)));
        }
    }

    /// A token of the clause before one, where that clause tells of no event.
    fn just_before(&self, place: usize, wanted: impl Fn(Sign) -> bool) -> Option<usize> {
        let clause = self.token(place)?.clause.checked_sub(1)?;
        let own = |other: &usize| self.token(*other).is_some_and(|token| token.clause == clause);
        let first = place.saturating_sub(LOOK);
        let before: Vec<usize> = (first..place).filter(own).collect();
        let sign = |other: &usize| self.token(*other).map(|token| token.sign);
        let happens = before.iter().any(|other| matches!(sign(other), Some(Sign::Word(Kind::Event(_)))));
        before.into_iter().rev().find(|other| !happens && sign(other).is_some_and(&wanted))
    }

    /// Whether a time belongs to a late payment: it follows it with no other deed between, or stands right before it.
    fn spans(&self, late: usize, span: usize) -> bool {
        if span < late {
            return self.gap(span, late) <= 1
                && self.token(late).is_some_and(|token| token.is(Kind::LateBy) || token.is(Kind::Late));
        }
        let deed = |place: usize| {
            self.token(place).is_some_and(|token| {
                matches!(token.sign, Sign::Word(Kind::Repaid | Kind::PaidOff | Kind::Unpaid | Kind::Event(_)))
            })
        };
        !(late.saturating_add(1)..span).any(deed)
    }

    /// What was paid back, and when.
    fn paid(&mut self) {
        let late = self.any(|sign| matches!(sign, Sign::Word(Kind::Late | Kind::LateBy)));
        let is_late = self.told(Clue::LateProduct)
            || self.told(Clue::DaysLate)
            || self.told(Clue::LateCount)
            || self.told(Clue::OtherLenderLate)
            || self.tokens.iter().enumerate().any(|(place, token)| token.is(Kind::Late) && !self.denied(place, 4));
        for place in 0..self.tokens.len() {
            let Some(token) = self.token(place) else { continue };
            match token.sign {
                Sign::Word(Kind::Early) => self.tell(Clue::EarlyRepayment, Worth::Truth(true), token.part),
                Sign::Word(Kind::Quick) if !is_late => self.tell(Clue::QuickRepayment, Worth::Truth(true), token.part),
                Sign::Word(Kind::ThenRepaid) if !is_late => {
                    let soon =
                        self.before(place, 1, |sign| matches!(sign, Sign::Span(Some(days)) if days <= SOON_DAYS));
                    if let Some(span) = soon {
                        self.tell(Clue::QuickRepayment, Worth::Truth(true), self.part(span, place));
                    }
                }
                _ => {}
            }
        }
        if is_late {
            let settled = |token: &Token| match token.sign {
                Sign::Word(Kind::Repaid | Kind::PaidOff | Kind::ThenRepaid | Kind::Quick) => Some(true),
                Sign::Word(Kind::Unpaid) => Some(false),
                _ => None,
            };
            let mut found = self.tokens.iter().enumerate().filter_map(|(place, token)| Some((place, settled(token)?)));
            let last = found.rfind(|(place, _)| late.is_none_or(|late| *place > late));
            if let Some((place, settled)) = last {
                self.tell(Clue::RepaidSince, Worth::Truth(settled), self.part_of(place));
            }
            return;
        }
        let gone = matches!(
            self.tale.event,
            Some(EventKind::Closed | EventKind::EntryGone | EventKind::Suspended | EventKind::LimitCut)
        );
        let before = |place: &usize| self.chosen.is_some_and(|event| *place < event);
        let paid = self.places(Kind::PaidOff).into_iter().find(before);
        if let Some(paid) =
            paid.filter(|_| gone && !self.told(Clue::EarlyRepayment) && !self.told(Clue::QuickRepayment))
        {
            self.tell(Clue::RepaidThenGone, Worth::Truth(true), self.part_of(paid));
        }
    }

    /// How long ago it happened.
    fn times(&mut self) {
        let Some(event) = self.chosen else { return };
        let Some(clause) = self.token(event).map(|token| token.clause) else { return };
        if matches!(self.tale.event, Some(EventKind::WantsToClose)) {
            return;
        }
        let mut found: Option<(usize, i64)> = None;
        let mut busy = [clause.wrapping_sub(1), clause.saturating_add(1)].map(|other| (other, false));
        for token in self.tokens.iter().filter(|token| deed(token.sign)) {
            for (_, busy) in busy.iter_mut().filter(|(other, _)| *other == token.clause) {
                *busy = true;
            }
        }
        for (place, token) in self.tokens.iter().enumerate() {
            // Those of the clause of the event count first, then the ones beside it that tell of nothing else.
            let distance = token.clause.abs_diff(clause);
            if distance > 1 || busy.contains(&(token.clause, true)) {
                continue;
            }
            let months = match token.sign {
                Sign::Word(Kind::Ago(months)) => Some(months),
                Sign::Calendar(month) => {
                    Some(self.on.month().index().saturating_sub(month.index())).filter(|months| *months >= 0)
                }
                Sign::Span(Some(days)) if !self.of_other(place, event) => Some(months(days)),
                _ => None,
            };
            if let Some(months) = months
                && !self.of_deed(place, event)
                && found.is_none_or(|(other, _)| {
                    self.token(other).is_some_and(|other| other.clause.abs_diff(clause) >= distance)
                })
            {
                found = Some((place, months));
            }
        }
        if let Some((place, months)) = found {
            self.tell(Clue::MonthsSinceEvent, Worth::Number(months), self.part_of(place));
        }
    }

    /// Whether a time stands nearer to another deed than to the event of its clause.
    fn of_deed(&self, time: usize, event: usize) -> bool {
        let beside = |place: Option<usize>| {
            place.is_some_and(|place| place != event && self.token(place).is_some_and(|token| deed(token.sign)))
        };
        let either = |sign: Sign| deed(sign) || matches!(sign, Sign::Word(Kind::LateBy | Kind::Event(_)));
        match self.after(time, NEAR, either) {
            // 4 days late last month.
            None => self.before(time, 2, either).is_some_and(|place| place != event),
            next => beside(next),
        }
    }

    /// Whether a length of time tells of something else: how late, how long unused, how long used.
    fn of_other(&self, span: usize, event: usize) -> bool {
        let told_before = self.before(span, 3, |sign| {
            matches!(
                sign,
                Sign::Word(Kind::Late | Kind::LateBy | Kind::Used | Kind::Repaid | Kind::PaidOff | Kind::Longest)
            )
        });
        let unused =
            self.after(span, 3, |sign| matches!(sign, Sign::Word(Kind::NotUsed | Kind::NeverUsed | Kind::ThenRepaid)));
        let between = told_before.is_some_and(|deed| !(deed < event && event < span));
        between || unused.is_some()
    }

    /// Telephones, cards, devices and accounts that were changed; an identity card that ran out.
    fn changes(&mut self) {
        for (kind, fact) in [
            (Kind::Phone, Clue::PhoneChanged),
            (Kind::BankCard, Clue::BankCardChanged),
            (Kind::Handset, Clue::HandsetChanged),
            (Kind::Account, Clue::AccountChanged),
        ] {
            for place in self.places(kind) {
                let Some(change) =
                    self.word_before(place, NEAR, Kind::Change).or_else(|| self.word_after(place, 2, Kind::Change))
                else {
                    continue;
                };
                let other = |sign: Sign| {
                    matches!(sign, Sign::Word(Kind::Phone | Kind::BankCard | Kind::Handset | Kind::Account))
                };
                // 换支付宝手机号 is about the nearer of the two.
                if change < place && self.before(place, NEAR, other).is_some_and(|nearer| nearer > change) {
                    continue;
                }
                let not = self.word_before(change, 1, Kind::Not);
                let part = self.part(not.unwrap_or(change).min(place), change.max(place));
                self.tell(fact, Worth::Truth(not.is_none()), part);
            }
        }
        if let Some(second) = self.any(|sign| sign == Sign::Word(Kind::SecondAccount)) {
            self.tell(Clue::SecondAccountSameId, Worth::Truth(true), self.part_of(second));
        }
        for place in self.places(Kind::Expired) {
            if let Some(card) = self.word_before(place, NEAR, Kind::IdCard) {
                self.tell(Clue::IdExpired, Worth::Truth(true), self.part(card, place));
            }
        }
        if self.any(|sign| sign == Sign::Word(Kind::IdCard)).is_some() {
            let renewed = self.any(|sign| sign == Sign::Word(Kind::Renewed));
            let changed =
                self.places(Kind::IdCard).into_iter().find_map(|card| self.word_before(card, 3, Kind::Change));
            if let Some(renewed) = renewed.or(changed) {
                self.tell(Clue::IdRenewed, Worth::Truth(true), self.part_of(renewed));
            }
        }
        let moved = self.any(|sign| matches!(sign, Sign::Word(Kind::Merchant | Kind::Moved))).or_else(|| {
            let other = self.tale.product.is_some_and(|product| product != Product::Wangshangdai);
            let own = |place: &usize| !self.late_of(*place);
            self.places(Kind::Product(Product::Wangshangdai)).into_iter().find(own).filter(|_| other)
        });
        if let Some(moved) = moved {
            self.tell(Clue::BecameMerchant, Worth::Truth(true), self.part_of(moved));
        }
    }

    /// How the line was used, or not.
    fn use_of(&mut self) {
        for (place, token) in self.tokens.clone().into_iter().enumerate() {
            let (Sign::Word(Kind::NotUsed) | Sign::Word(Kind::NeverUsed)) = token.sign else { continue };
            let span = self.before(place, 3, |sign| matches!(sign, Sign::Span(_)));
            match (span, span.and_then(|span| self.token(span)).map(|token| token.sign)) {
                (Some(span), Some(Sign::Span(Some(days)))) => {
                    self.tell(Clue::IdleMonths, Worth::Number(months(days)), self.part(span, place));
                }
                (None, _) if token.is(Kind::NeverUsed) => self.tell(Clue::NeverUsed, Worth::Truth(true), token.part),
                _ => {}
            }
        }
    }

    /// What was applied for, and refused.
    fn asked_for(&mut self) {
        for place in self.places(Kind::Applied) {
            let counted = self.after(place, NEAR, |sign| matches!(sign, Sign::Times(_) | Sign::Lenders(_)));
            let counted = counted.filter(|counted| {
                self.before(*counted, 2, |sign| sign == Sign::Word(Kind::Event(EventKind::Refused))).is_none()
            });
            let many = self.word_before(place, NEAR, Kind::Many).or_else(|| self.word_after(place, 2, Kind::Many));
            let value = match counted.and_then(|counted| self.token(counted)).map(|token| token.sign) {
                Some(Sign::Times(Some(times)) | Sign::Lenders(Some(times))) => Worth::Number(times),
                Some(_) => Worth::Truth(true),
                None if many.is_some() => Worth::Truth(true),
                None => continue,
            };
            let ends = [Some(place), counted, many].into_iter().flatten();
            let (first, last) = (ends.clone().min().unwrap_or(place), ends.max().unwrap_or(place));
            self.tell(Clue::Applications, value, self.part(first, last));
        }
        if self.tale.event == Some(EventKind::Refused) {
            return;
        }
        for place in self.places(Kind::Event(EventKind::Refused)) {
            // Words on the screen tell of the line itself.
            if self.word_before(place, LOOK, Kind::Shows).is_some() || self.quoted(place) {
                continue;
            }
            let times = self.after(place, 3, |sign| matches!(sign, Sign::Times(Some(_))));
            let value = match times.and_then(|times| self.token(times)).map(|token| token.sign) {
                Some(Sign::Times(Some(times))) => Worth::Number(times),
                _ => Worth::Truth(true),
            };
            self.tell(Clue::Refusals, value, self.part(place, times.unwrap_or(place)));
        }
    }

    fn quoted(&self, place: usize) -> bool {
        let at = self.token(place).map(|token| token.part.from);
        let around = |token: &Token| {
            token.sign == Sign::Quoted && at.is_some_and(|at| (token.part.from..token.part.to).contains(&at))
        };
        self.tokens.get(place.saturating_sub(LOOK)..place).is_some_and(|before| before.iter().any(around))
    }

    /// Claims, and what was said of the program.
    fn claims(&mut self) {
        for (kind, fact) in [
            (Kind::GoodRecord, Clue::GoodRecordClaimed),
            (Kind::Maintenance, Clue::MaintenanceNotice),
            (Kind::Upgrade, Clue::AppUpgrade),
        ] {
            if let Some(place) = self.any(|sign| sign == Sign::Word(kind)) {
                self.tell(fact, Worth::Truth(true), self.part_of(place));
            }
        }
    }

    /// The words on the screen: between quotation marks, or after a word that says so up to the end of the clause.
    fn message(&mut self) {
        if let Some(quoted) = self.any(|sign| sign == Sign::Quoted) {
            let part = self.part_of(quoted);
            let words = self.excerpt(part).words;
            return self.tell(Clue::Message, Worth::Text(words), part);
        }
        for place in self.places(Kind::Shows) {
            let Some(from) = self.token(place).map(|token| token.part.to) else { continue };
            let mut to = from;
            while self.plain.char(to).is_some_and(|char| !"\n。!?;,、~…()[]【】 ".contains(char)) {
                to = to.saturating_add(1);
            }
            let mut from = from;
            while from < to && self.plain.char(from).is_some_and(|char| "是了为:有的".contains(char)) {
                from = from.saturating_add(1);
            }
            if to.saturating_sub(from) >= 2 {
                let part = Part { from, to };
                let words = self.excerpt(part).words;
                return self.tell(Clue::Message, Worth::Text(words), part);
            }
        }
    }
}

/// Whole months in so many days.
fn months(days: f64) -> i64 {
    #[expect(clippy::cast_possible_truncation, reason = "held within a thousand years")]
    // A twelfth of a year three times is a hair less than a quarter of one.
    let months = (days / A_MONTH + 0.01).clamp(0.0, 12_000.0).floor() as i64;
    months
}

/// Whether a word tells of something that was done or befell, other than to the line.
fn deed(sign: Sign) -> bool {
    matches!(
        sign,
        Sign::Word(
            Kind::Late
                | Kind::OnTime
                | Kind::Repaid
                | Kind::PaidOff
                | Kind::Unpaid
                | Kind::Early
                | Kind::Quick
                | Kind::ThenRepaid
                | Kind::Change
                | Kind::Renewed
                | Kind::NotUsed
                | Kind::NeverUsed
                | Kind::Applied
                | Kind::Used
        )
    )
}

/// The lender of a product, as far as products share one.
fn lender(product: Product) -> u8 {
    use Product as P;
    match product {
        P::Jiebei | P::Huabei | P::Beiyongjin | P::Xinyongdai | P::Xinyonggou | P::Wangshangdai => 0,
        P::JdJintiao | P::JdBaitiao => 1,
        P::MeituanLoan | P::MeituanYuefu => 2,
        P::Weilidai | P::Fenfu => 3,
        P::DouyinYuefu => 4,
        P::Duxiaoman => 5,
        P::Jietiao360 => 6,
        P::CreditCard => 7,
        P::Mortgage => 8,
        P::CarLoan => 9,
        P::BankConsumerLoan => 10,
        P::ConsumerFinance => 11,
        P::MicroLender => 12,
        P::BusinessLoan => 13,
        P::Other => 14,
    }
}
