//! What a person tells in their own words, held against sentences with what they tell.

use credit_checkup::checkup;
use credit_checkup::history::History;
use credit_checkup::narrative::{Heard, Tale, Worth, tell};
use credit_checkup::quantity::Date;

const SENTENCES: &str = include_str!("data/told.txt");
const ON: Date = Date::new(2026, 11, 24);

/// A sentence and what it tells.
struct Sentence {
    text: &'static str,
    product: &'static str,
    event: &'static str,
    facts: Vec<String>,
    held_back: bool,
}

fn sentences() -> Vec<Sentence> {
    let lines = SENTENCES.lines().filter(|line| !line.starts_with('#'));
    lines
        .enumerate()
        .map(|(place, line)| {
            let [text, product, event, facts] = line.split(" | ").collect::<Vec<_>>()[..] else {
                panic!("`{line}` has not four parts");
            };
            // The words of a message can have spaces.
            let (facts, message) =
                facts.split_once("message=").map_or((facts, None), |(facts, message)| (facts, Some(message)));
            let mut facts: Vec<String> =
                facts.split_whitespace().filter(|fact| *fact != "-").map(str::to_owned).collect();
            let (message, more) = match message {
                Some(message) if text.contains(message) => (Some(message), ""),
                Some(message) => {
                    let words = message.split(' ').next().unwrap_or_default();
                    (Some(words), message.strip_prefix(words).unwrap_or_default())
                }
                None => (None, ""),
            };
            facts.extend(message.map(|message| format!("message={message}")));
            facts.extend(more.split_whitespace().map(str::to_owned));
            Sentence { text, product, event, facts, held_back: place % 3 == 2 }
        })
        .collect()
}

fn written(told: &Heard) -> String {
    let value = match &told.value {
        Worth::Truth(true) => "yes".to_owned(),
        Worth::Truth(false) => "no".to_owned(),
        Worth::Number(number) => number.to_string(),
        Worth::Product(product) => product.id().to_owned(),
        Worth::Text(words) => words.clone(),
    };
    format!("{}={value}", told.fact.id())
}

/// Everything a tale tells, the product and the event among it.
fn all(tale: &Tale) -> Vec<String> {
    let mut all: Vec<String> = tale.facts.iter().map(written).collect();
    all.extend(tale.product.map(|product| format!("product={}", product.id())));
    all.extend(tale.event.map(|event| format!("event={}", event.id())));
    all
}

fn wanted(sentence: &Sentence) -> Vec<String> {
    let mut wanted = sentence.facts.clone();
    let named = [("product", sentence.product), ("event", sentence.event)];
    wanted.extend(named.iter().filter(|(_, id)| *id != "-").map(|(name, id)| format!("{name}={id}")));
    wanted
}

#[derive(Default)]
struct Tally {
    right: usize,
    wrong: usize,
    missed: usize,
}

impl Tally {
    fn precision(&self) -> f64 {
        self.right as f64 / (self.right + self.wrong) as f64
    }

    fn recall(&self) -> f64 {
        self.right as f64 / (self.right + self.missed) as f64
    }
}

/// What is told is tied to its words, whatever characters stand around and between them.
fn tied(text: &str) {
    let units: Vec<u16> = text.encode_utf16().collect();
    let tale = tell(text, ON);
    let excerpts = tale.facts.iter().map(|told| &told.excerpt).chain(&tale.product_words).chain(&tale.event_words);
    for excerpt in excerpts.chain(&tale.not_understood) {
        let slice = &units[excerpt.from as usize..excerpt.to as usize];
        assert_eq!(String::from_utf16(slice).expect("whole characters"), excerpt.words, "{text}");
    }
}

#[test]
fn every_thing_told_is_tied_to_its_words() {
    for sentence in sentences() {
        tied(sentence.text);
        let strewn: String = sentence.text.chars().flat_map(|char| [char, '\u{200b}', '\u{202e}', '\0']).collect();
        tied(&strewn);
        // What nobody sees changes nothing.
        assert_eq!(all(&tell(&strewn, ON)).len(), all(&tell(sentence.text, ON)).len(), "{}", sentence.text);
        tied(&format!("🙂👨‍👩‍👧{}🎉", sentence.text));
    }
}

/// What a sentence answers can stand in a check together, and makes a report.
#[test]
fn what_is_told_makes_a_check() {
    let mut answered = 0;
    for sentence in sentences() {
        let tale = tell(sentence.text, ON);
        let mut history = History::on(ON);
        for (fact, span) in tale.facts.iter().flat_map(|heard| heard.told.iter()) {
            history.told.insert(fact, span);
            answered += 1;
        }
        assert_eq!(history.problems(), [], "{}", sentence.text);
        assert!(checkup(&history).is_ok());
    }
    assert!(answered > 120, "{answered}");
}

#[test]
fn full_width_and_spaced_out_text_tells_the_same() {
    let sentence = "我的花呗逾期了12天,现在还了,为什么借呗额度从50000降到800";
    let wide: String = sentence
        .chars()
        .map(
            |char| if char.is_ascii_graphic() { char::from_u32(u32::from(char) + 0xfee0).expect("wide") } else { char },
        )
        .collect();
    let spaced: String =
        sentence.chars().flat_map(|char| [Some(char), (!char.is_ascii()).then_some(' ')]).flatten().collect();
    let plain = all(&tell(sentence, ON));
    assert_eq!(plain.len(), 7, "{plain:?}");
    assert_eq!(all(&tell(&wide, ON)), plain);
    assert_eq!(all(&tell(&spaced, ON)), plain);
}

#[test]
fn what_tells_nothing_stays_visible() {
    let tale = tell("你好呀，借呗被关了，我家的猫很可爱。今天天气不错", ON);
    let left: Vec<&str> = tale.not_understood.iter().map(|excerpt| excerpt.words.as_str()).collect();
    assert_eq!(left, ["你好呀", "我家的猫很可爱", "今天天气不错"]);
    assert_eq!(tell("", ON), Tale::default());
}

proptest::proptest! {
    #[test]
    fn any_text_is_read(text in "\\PC{0,80}", words in proptest::collection::vec(0_usize..200, 0..12)) {
        tied(&text);
        let lines = sentences();
        let mixed: String = words.iter().filter_map(|place| lines.get(*place)).map(|sentence| sentence.text).collect();
        tied(&format!("{mixed}{text}{mixed}"));
    }
}

#[test]
fn sentences_tell_what_they_tell() {
    let (mut shown, mut held) = (Tally::default(), Tally::default());
    let mut trouble = Vec::new();
    for sentence in sentences() {
        let (found, wanted) = (all(&tell(sentence.text, ON)), wanted(&sentence));
        let wrong: Vec<&String> = found.iter().filter(|found| !wanted.contains(found)).collect();
        let missed: Vec<&String> = wanted.iter().filter(|wanted| !found.contains(wanted)).collect();
        let tally = if sentence.held_back { &mut held } else { &mut shown };
        tally.right += found.len() - wrong.len();
        tally.wrong += wrong.len();
        tally.missed += missed.len();
        if !(sentence.held_back || wrong.is_empty() && missed.is_empty()) {
            trouble.push(format!("{}: wrong {wrong:?}, missed {missed:?}", sentence.text));
        }
    }
    for (name, tally) in [("seen", &shown), ("held back", &held)] {
        println!(
            "{name}: precision {:.3}, recall {:.3} ({} right, {} wrong, {} missed)",
            tally.precision(),
            tally.recall(),
            tally.right,
            tally.wrong,
            tally.missed,
        );
    }
    assert!(trouble.is_empty(), "{}", trouble.join("\n"));
    assert!(held.precision() >= 0.95, "precision {}", held.precision());
    assert!(held.recall() >= 0.85, "recall {}", held.recall());
}
