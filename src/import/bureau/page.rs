//! The text of a saved web page.

use super::fold::after;

/// Elements whose contents are not shown.
const HIDDEN: &[&str] = &["script", "style", "head", "title", "template", "noscript"];
/// Elements after which a line goes on.
const INLINE: &[&str] = &[
    "a", "abbr", "b", "bdi", "code", "em", "font", "i", "label", "mark", "s", "small", "span", "strong", "sub", "sup",
    "u", "wbr",
];
/// Cells of a table, which are words apart.
const CELLS: &[&str] = &["td", "th"];

/// The text that a page shows, a line for each block.
pub(in crate::import) fn page_text(page: &str) -> String {
    let mut out = String::with_capacity(page.len() / 2);
    let mut rest = page;
    while let Some((before, tag)) = rest.split_once('<') {
        unescape(before, &mut out);
        if let Some(comment) = tag.strip_prefix("!--") {
            rest = after(comment, "-->").unwrap_or_default();
            continue;
        }
        // What is no element is text: "<5".
        if !tag.starts_with(|letter: char| letter.is_ascii_alphabetic() || matches!(letter, '/' | '!' | '?')) {
            out.push('<');
            rest = tag;
            continue;
        }
        let (inside, following) = end_of(tag);
        let name: String = inside.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
        let name = name.to_ascii_lowercase();
        rest = following;
        let closes = inside.starts_with('/');
        if HIDDEN.contains(&name.as_str()) && !closes && !inside.ends_with('/') {
            rest = skip(following, &name);
        }
        if CELLS.contains(&name.as_str()) {
            out.push(' ');
        } else if !INLINE.contains(&name.as_str()) {
            out.push('\n');
        }
    }
    unescape(rest, &mut out);
    out
}

/// What stands within the brackets, and what follows; a bracket within quotation marks is none.
fn end_of(text: &str) -> (&str, &str) {
    let mut quote = None;
    for (at, letter) in text.char_indices() {
        match (quote, letter) {
            (None, '>') => {
                return (text.get(..at).unwrap_or_default(), text.get(at.saturating_add(1)..).unwrap_or_default());
            }
            (None, '"' | '\'') => quote = Some(letter),
            (Some(open), letter) if open == letter => quote = None,
            _ => {}
        }
    }
    (text, "")
}

/// What follows the end of an element.
fn skip<'a>(text: &'a str, name: &str) -> &'a str {
    let mut rest = text;
    while let Some(end) = after(rest, "</") {
        if end.get(..name.len()).is_some_and(|own| own.eq_ignore_ascii_case(name)) {
            return after(end, ">").unwrap_or_default();
        }
        rest = end;
    }
    ""
}

fn unescape(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let name = after.split_once(';').filter(|(name, _)| name.len() <= 8);
        let Some((letter, following)) = name.and_then(|(name, following)| Some((entity(name)?, following))) else {
            out.push('&');
            rest = after;
            continue;
        };
        out.push(letter);
        rest = following;
    }
    out.push_str(rest);
}

fn entity(name: &str) -> Option<char> {
    match name {
        "nbsp" | "ensp" | "emsp" | "thinsp" => return Some(' '),
        "amp" => return Some('&'),
        "lt" => return Some('<'),
        "gt" => return Some('>'),
        "quot" => return Some('"'),
        "apos" => return Some('\''),
        "ldquo" | "rdquo" => return Some('"'),
        _ => {}
    }
    let number = name.strip_prefix('#')?;
    let code = match number.strip_prefix(['x', 'X']) {
        Some(digits) => u32::from_str_radix(digits, 16).ok()?,
        None => number.parse().ok()?,
    };
    char::from_u32(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_gives_what_it_shows() {
        let page = "<!doctype html><head><title>A</title><style>p > a { }</style></head><p>一<b>二</b>&nbsp;三&#x4e00;</p><!-- <p>x --><table><tr><td a='>'>1</td><td>2</td></tr></table>a<5 &amp; b<script>if (a<b) {}</script>";
        let text = page_text(page);
        let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        assert_eq!(lines, ["一二 三一", "1  2", "a<5 & b"]);
    }
}
