//! Addresses in a text, and what is known of them.

use serde::Serialize;

use crate::catalogue::ids::ids;
use crate::plain::{Excerpt, Part, Plain};
use crate::quantity::Date;

use super::MOST_ADDRESSES;

ids! {
    /// What is known of an address.
    Known {
        /// It is on the short list of official ones, as it was on a day.
        Listed = "listed",
        /// It is not on that list, which says nothing more.
        NotListed = "not_listed",
        /// It is made to look like another one.
        Lookalike = "lookalike",
    }
}

/// An address that stands in a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Address {
    /// What of it can be registered, which alone says whose it is.
    pub domain: String,
    /// What is known of it.
    pub known: Known,
    /// The day the list was checked, where it is on it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checked: Option<Date>,
    /// The address as it stands there.
    #[serde(flatten)]
    pub excerpt: Excerpt,
}

/// An address with its place.
pub(super) struct Placed {
    pub(super) shown: Address,
    pub(super) part: Part,
}

/// Official domains, and the day each was checked. Short: only what pages of the owner, or of an authority, name.
const LISTED: &[(&str, Date)] = &[("pbccrc.org.cn", Date::new(2026, 11, 24))];

/// Names that are imitated, with the domains that bear them rightly: those are not called imitations, and nothing more is
/// said of them.
const NAMES: &[(&str, &[&str])] = &[
    ("alipay", &["alipay.com", "alipay.cn", "alipayobjects.com"]),
    ("antgroup", &["antgroup.com"]),
    ("antfin", &["antfin.com"]),
    ("zhifubao", &["zhifubao.com"]),
    ("jiebei", &[]),
    ("huabei", &[]),
    ("mybank", &["mybank.cn"]),
    ("webank", &["webank.com"]),
    ("weilidai", &[]),
    ("pbccrc", &["pbccrc.org.cn"]),
    ("unionpay", &["unionpay.com"]),
    ("taobao", &["taobao.com"]),
    ("jdjr", &["jdjr.com"]),
];

/// Under these, names are registered one level further down.
const SECOND_LEVEL: [&str; 12] = ["com", "net", "org", "gov", "edu", "ac", "mil", "co", "bj", "sh", "gd", "zj"];

/// Endings by which a word with a point in it is an address, though no scheme stands before it.
const ENDINGS: [&str; 30] = [
    "com", "cn", "net", "org", "top", "xyz", "vip", "cc", "info", "club", "shop", "site", "online", "ltd", "icu",
    "app", "me", "tv", "link", "fun", "work", "pro", "win", "biz", "live", "store", "asia", "ink", "tech", "io",
];

/// Every address of a text.
pub(super) fn addresses(plain: &Plain, excerpt: &impl Fn(Part) -> Excerpt) -> Vec<Placed> {
    let mut found = Vec::new();
    let chars = plain.chars();
    let mut at = 0;
    while at < chars.len() && found.len() < MOST_ADDRESSES {
        let run = chars.get(at..).unwrap_or_default().iter().take_while(|char| within(**char)).count();
        let end = at.saturating_add(run);
        if let Some(placed) = address(chars.get(at..end).unwrap_or_default(), Part { from: at, to: end }, excerpt) {
            found.push(placed);
        }
        at = end.saturating_add(1);
    }
    found
}

/// Whether a character can stand in an address: Latin, Greek and Cyrillic letters among them, for names made of them.
fn within(char: char) -> bool {
    char.is_ascii_alphanumeric() || "-._~:/?#@%&=+".contains(char) || matches!(char, '\u{a1}'..='\u{4ff}')
}

fn address(chars: &[char], part: Part, excerpt: &impl Fn(Part) -> Excerpt) -> Option<Placed> {
    let text: String = chars.iter().collect();
    let text = text.trim_end_matches(['.', ',', ':', '?', '-']);
    let (scheme, rest) = text.split_once("://").map_or((false, text), |(_, rest)| (true, rest));
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, path) = (rest.get(..end)?, rest.get(end..)?);
    // What stands before an @ is a name for the eye: the address follows it.
    let (user, host) = authority.rsplit_once('@').map_or(("", authority), |(user, host)| (user, host));
    let host = host.split(':').next().unwrap_or_default();
    let labels: Vec<&str> = host.split('.').collect();
    let last = labels.last().copied().unwrap_or_default();
    let named =
        labels.len() >= 2 && labels.iter().all(|label| !label.is_empty()) && (scheme || ENDINGS.contains(&last));
    // A mail address is none of these, and neither is a number with a point.
    if !named
        || (!scheme && !user.is_empty())
        || host.chars().all(|char| char.is_ascii_digit() || char == '.') && !scheme
    {
        return None;
    }
    let domain = registrable(&labels);
    let listed = LISTED.iter().find(|(listed, _)| *listed == domain);
    let known = match listed {
        Some(_) => Known::Listed,
        None if imitates(&domain, &labels, user, path) => Known::Lookalike,
        None => Known::NotListed,
    };
    let checked = listed.map(|(_, checked)| *checked);
    let part = Part { from: part.from, to: part.from.saturating_add(text.chars().count()) };
    Some(Placed { shown: Address { domain, known, checked, excerpt: excerpt(part) }, part })
}

/// What of a host can be registered.
fn registrable(labels: &[&str]) -> String {
    let second = labels.len().checked_sub(2).and_then(|place| labels.get(place)).copied().unwrap_or_default();
    let country = labels.last().is_some_and(|label| label.len() == 2);
    let levels = if country && labels.len() > 2 && SECOND_LEVEL.contains(&second) { 3 } else { 2 };
    labels.get(labels.len().saturating_sub(levels)..).unwrap_or_default().join(".")
}

/// Whether an address bears a name that is not its own: anywhere in it, written with other letters, or in letters that
/// the eye cannot tell from those.
fn imitates(domain: &str, labels: &[&str], user: &str, path: &str) -> bool {
    let foreign = labels.iter().any(|label| label.starts_with("xn--") || !label.is_ascii());
    let whole = [&labels.join("."), user, path].map(alike).join(" ");
    let bears = |(name, own): &&(&str, &[&str])| !own.contains(&domain) && whole.contains(&alike(name));
    foreign || NAMES.iter().any(|name| bears(&name))
}

/// Letters that look alike made the same.
fn alike(text: &str) -> String {
    let alike: String = text
        .chars()
        .filter(|char| *char != '-')
        .map(|char| match char {
            '0' | 'о' | 'ο' => 'o',
            // An i, an l and a 1 are one to the eye, in the names too.
            '1' | 'i' | 'і' | 'ӏ' => 'l',
            '3' | 'е' => 'e',
            '4' | 'а' | 'α' => 'a',
            '5' => 's',
            'р' => 'p',
            'у' => 'y',
            'с' => 'c',
            char => char,
        })
        .collect();
    alike.replace("rn", "m").replace("vv", "w")
}
