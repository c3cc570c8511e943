//! The text of a PDF.
//!
//! In: the whole file, since its objects refer to each other, and a password. Out: the text in the order in which pages show
//! it, a line for each height. It is made for the credit report in the forms that people have it, and is small for that:
//! no picture, no form and no program in a file is looked at. Depth, number and size of what it reads are limited.

mod crypt;
mod file;
mod filters;
mod font;
mod object;

use crypt::Closed;
use file::File;
use font::{Font, UNKNOWN};
use object::{Dict, Lexer, Value};

use super::Decode;

/// More pages are not read; a long report has some thirty.
const MOST_PAGES: usize = 500;
/// More fonts are not read.
const MOST_FONTS: usize = 500;
/// Pages, and drawings within drawings, lie at most so deep.
const DEEPEST: u8 = 16;
/// A longer text is no report.
const LONGEST: usize = 4 << 20;

/// Why there is no text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NoText {
    /// It is encrypted, and this password does not open it, or none was given.
    Locked,
    /// It is encrypted in a way that is not known.
    Method,
    /// It shows pictures only.
    Picture,
    /// Its characters mean nothing to anyone but its own fonts.
    Unreadable,
    /// It shows nothing.
    Empty,
}

/// The text of a PDF.
///
/// # Errors
/// Why there is none.
pub(super) fn text(bytes: &[u8], password: Option<&[u8]>, decode: &dyn Decode) -> Result<String, NoText> {
    let file = File::of(bytes, password).map_err(|closed| match closed {
        Closed::Password => NoText::Locked,
        Closed::Unknown => NoText::Method,
    })?;
    let pages = pages(&file);
    if pages.is_empty() {
        return Err(NoText::Empty);
    }
    let picture = file.has_picture();
    let mut show = Show { file, fonts: Vec::new(), decode, text: String::new(), last: None };
    for page in pages {
        show.page(&page);
    }
    let text = show.text;
    let unknown = text.chars().filter(|letter| *letter == UNKNOWN).count();
    let known = text.chars().filter(|letter| *letter != UNKNOWN && !letter.is_whitespace()).count();
    match known {
        0 if unknown > 0 => Err(NoText::Unreadable),
        0 if picture => Err(NoText::Picture),
        0 => Err(NoText::Empty),
        _ if unknown > known => Err(NoText::Unreadable),
        _ => Ok(text),
    }
}

/// A page, with what it takes over from those that it lies in.
struct Page {
    contents: Vec<u32>,
    resources: Option<Value>,
}

fn pages(file: &File<'_>) -> Vec<Page> {
    let mut found = Vec::new();
    let mut left = MOST_PAGES.saturating_mul(4);
    for (_, catalogue) in file.of_type(b"Catalog") {
        if let Some(root) = catalogue.get(b"Pages") {
            walk(file, root, None, 0, &mut left, &mut found);
        }
    }
    if found.is_empty() {
        for (_, dict) in file.of_type(b"Page") {
            found.push(page(file, dict, None));
        }
    }
    found.truncate(MOST_PAGES);
    found
}

fn walk(file: &File<'_>, node: &Value, above: Option<&Value>, depth: u8, left: &mut usize, found: &mut Vec<Page>) {
    let (Some(dict), Some(rest)) = (file.dict(node), left.checked_sub(1)) else { return };
    *left = rest;
    let resources = dict.get(b"Resources").or(above);
    match file.get(dict, b"Kids") {
        Some(kids) if depth < DEEPEST => {
            for kid in kids.items() {
                walk(file, kid, resources, depth.saturating_add(1), left, found);
            }
        }
        Some(_) => {}
        None => found.push(page(file, dict, resources)),
    }
}

fn page(file: &File<'_>, dict: &Dict, above: Option<&Value>) -> Page {
    let number = |value: &Value| if let Value::Reference(number) = value { Some(*number) } else { None };
    let contents = dict.get(b"Contents");
    let list = contents.map(|value| file.at(value).items()).unwrap_or_default();
    let contents = if list.is_empty() {
        contents.and_then(number).into_iter().collect()
    } else {
        list.iter().filter_map(number).collect()
    };
    Page { contents, resources: dict.get(b"Resources").or(above).cloned() }
}

/// What takes places on a page to other places.
type Matrix = [f64; 6];

const STILL: Matrix = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];

/// First this, then that.
fn then([a, b, c, d, e, f]: Matrix, [ta, tb, tc, td, te, tf]: Matrix) -> Matrix {
    [a * ta + b * tc, a * tb + b * td, c * ta + d * tc, c * tb + d * td, e * ta + f * tc + te, e * tb + f * td + tf]
}

/// Where the last text stands.
#[derive(Clone, Copy)]
struct Last {
    left: f64,
    /// About where it ends.
    end: f64,
    height: f64,
    tall: f64,
}

struct Show<'a, 'b> {
    file: File<'a>,
    /// Fonts by the numbers of their objects.
    fonts: Vec<(u32, Font)>,
    decode: &'b dyn Decode,
    text: String,
    last: Option<Last>,
}

/// What holds while a page is shown.
#[derive(Clone)]
struct State {
    place: Matrix,
    font: Option<usize>,
    size: f64,
    leading: f64,
    line: Matrix,
    text: Matrix,
}

impl Show<'_, '_> {
    fn page(&mut self, page: &Page) {
        let mut contents = Vec::new();
        for number in &page.contents {
            if let Some((data, _)) = self.file.stream(*number) {
                contents.extend_from_slice(&data);
                contents.push(b'\n');
            }
        }
        let resources = page.resources.as_ref().and_then(|value| self.file.dict(value)).cloned().unwrap_or_default();
        let state = State { place: STILL, font: None, size: 0.0, leading: 0.0, line: STILL, text: STILL };
        self.last = None;
        self.run(&contents, &resources, state, 0);
        self.text.push('\n');
    }

    fn run(&mut self, contents: &[u8], resources: &Dict, mut state: State, depth: u8) {
        let mut lexer = Lexer::at(contents, 0);
        let mut held: Vec<Value> = Vec::new();
        let mut kept: Vec<State> = Vec::new();
        while lexer.at < contents.len() && self.text.len() < LONGEST {
            let Some(value) = lexer.next() else {
                lexer.at = lexer.at.saturating_add(1);
                continue;
            };
            let Value::Word(word) = value else {
                held.push(value);
                continue;
            };
            let number = |place: usize| held.get(place).and_then(Value::number).unwrap_or(0.0);
            let matrix = || [number(0), number(1), number(2), number(3), number(4), number(5)];
            match word.as_slice() {
                b"q" if kept.len() < 256 => kept.push(state.clone()),
                b"Q" => state = kept.pop().unwrap_or(state),
                b"cm" => state.place = then(matrix(), state.place),
                b"BT" => (state.line, state.text) = (STILL, STILL),
                b"Tf" => {
                    state.size = number(1);
                    state.font = held.first().and_then(Value::name).and_then(|name| self.font(resources, name));
                }
                b"TL" => state.leading = number(0),
                b"Td" => state.go(number(0), number(1)),
                b"TD" => {
                    state.leading = -number(1);
                    state.go(number(0), number(1));
                }
                b"Tm" => (state.line, state.text) = (matrix(), matrix()),
                b"T*" => state.go(0.0, -state.leading),
                b"Tj" => self.show(&state, held.first()),
                b"'" => {
                    state.go(0.0, -state.leading);
                    self.show(&state, held.first());
                }
                b"\"" => {
                    state.go(0.0, -state.leading);
                    self.show(&state, held.get(2));
                }
                b"TJ" => {
                    for part in held.first().map(Value::items).unwrap_or_default() {
                        self.show(&state, Some(part));
                    }
                }
                b"Do" if depth < DEEPEST => {
                    let form = held.first().and_then(Value::name).and_then(|name| self.form(resources, name));
                    if let Some((data, dict)) = form {
                        let own = self.file.get(&dict, b"Resources").and_then(|value| self.file.dict(value)).cloned();
                        let mut inner = state.clone();
                        let items = dict.get(b"Matrix").map(Value::items).unwrap_or_default();
                        if let [a, b, c, d, e, f] = items {
                            let number = |value: &Value| value.number().unwrap_or(0.0);
                            let matrix = [number(a), number(b), number(c), number(d), number(e), number(f)];
                            inner.place = then(matrix, inner.place);
                        }
                        self.run(&data, own.as_ref().unwrap_or(resources), inner, depth.saturating_add(1));
                    }
                }
                // A picture within the page.
                b"ID" => {
                    let rest = contents.get(lexer.at..).unwrap_or_default();
                    let end = rest
                        .windows(3)
                        .position(|three| matches!(three, [space, b'E', b'I'] if object::is_space(*space)));
                    lexer.at = end.map_or(contents.len(), |end| lexer.at.saturating_add(end).saturating_add(3));
                }
                _ => {}
            }
            held.clear();
        }
    }

    fn font(&mut self, resources: &Dict, name: &[u8]) -> Option<usize> {
        let Value::Dict(fonts) = self.file.get(resources, b"Font")? else { return None };
        let value = fonts.get(name)?.clone();
        // One that stands in the page itself has no number.
        let number = if let Value::Reference(number) = value { number } else { u32::MAX };
        if number != u32::MAX
            && let Some(place) = self.fonts.iter().position(|(own, _)| *own == number)
        {
            return Some(place);
        }
        if self.fonts.len() >= MOST_FONTS {
            return None;
        }
        let dict = self.file.dict(&value)?.clone();
        let font = Font::of(&mut self.file, &dict);
        self.fonts.push((number, font));
        self.fonts.len().checked_sub(1)
    }

    fn form(&mut self, resources: &Dict, name: &[u8]) -> Option<(Vec<u8>, Dict)> {
        let Value::Dict(forms) = self.file.get(resources, b"XObject")? else { return None };
        let Some(Value::Reference(number)) = forms.get(name) else { return None };
        let number = *number;
        let reference = Value::Reference(number);
        let is_form = self.file.dict(&reference)?.is(b"Subtype", b"Form");
        if is_form { self.file.stream(number) } else { None }
    }

    /// Adds a text: on a new line where it stands at another height, after a space where it stands apart from the last one.
    fn show(&mut self, state: &State, value: Option<&Value>) {
        let (Some(Value::Text(bytes)), Some(place)) = (value, state.font) else { return };
        let [wide, _, _, tall, left, height] = then(state.text, state.place);
        let (wide, tall) = ((wide * state.size).abs(), (tall * state.size).abs());
        if let Some(last) = self.last {
            if (height - last.height).abs() > tall.max(last.tall) / 2.0 {
                self.text.push('\n');
            } else if left > last.end + wide || left < last.left {
                self.text.push(' ');
            }
        }
        let before = self.text.len();
        if let Some((_, font)) = self.fonts.get(place) {
            font.text(bytes, self.decode, &mut self.text);
        }
        // A guess, without the widths of the font: of letters half as wide as high, of others as wide.
        let shown = self.text.get(before..).unwrap_or_default();
        let width: f64 = shown.chars().map(|letter| if letter.is_ascii() { 0.5 } else { 1.0 }).sum();
        // What follows without a new place stands behind it.
        let start = self.last.filter(|last| last.left.to_bits() == left.to_bits()).map_or(left, |last| last.end);
        self.last = Some(Last { left, end: start + width * wide, height, tall });
    }
}

impl State {
    fn go(&mut self, right: f64, up: f64) {
        self.line = then([1.0, 0.0, 0.0, 1.0, right, up], self.line);
        self.text = self.line;
    }
}
