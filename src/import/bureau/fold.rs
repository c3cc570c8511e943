//! The text of a report without what differs between copies of it, and without what names anybody.
//!
//! In: text as it was pasted, or taken out of a web page or PDF. Out: one line of text without space, marks in their narrow
//! form, in which no name, number of a document, card, contract or phone is left. Everything else sees only that.

/// 214 radicals from U+2F00, as the characters they stand for: a browser prints 用 as ⽤, which is none.
///
/// Source: the character map of the fonts Noto CJK (SIL Open Font License), compared with Unicode's own folding.
const RADICALS: &str = "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈户手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";
/// The same of those from U+2E80.
const MORE_RADICALS: &str = "⺀⺁乛乚⺄亻⺆⺇⺈刂⺊⺋⺌⺍兀尣尢⺑巳幺彑彐忄⺗扌攵⺚旡⺜⺝歺母民氵⺢灬爫⺥丬⺧犭⺩⺪罒⺬礻⺮糹纟罓罒⺳⺴⺵⺶⺷⺸耂肀⺻⺼⺽艹⺿⻀虎衤覀⻄见角⻇讠贝⻊车辶⻍⻎⻏钅長镸长门⻕阝⻗青韦页风飞食⻞飠饣⻡马骨鬼鱼鸟卤麦黄黾斉齐⻭齿竜龙龜亀龟";

/// A character as it is meant: `None` where it only takes up space.
fn meant(letter: char) -> Option<char> {
    let listed = |list: &str, first: u32| {
        let place = usize::try_from(u32::from(letter).checked_sub(first)?).ok()?;
        list.chars().nth(place)
    };
    Some(match letter {
        '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{ad}' | '\0' => {
            return None;
        }
        _ if letter.is_whitespace() => return None,
        '\u{2f00}'..='\u{2fd5}' => listed(RADICALS, 0x2f00)?,
        '\u{2e80}'..='\u{2ef3}' => listed(MORE_RADICALS, 0x2e80)?,
        '戶' | '戸' => '户',
        // Wide forms stand as far from the narrow ones as these two.
        '！'..='～' => u32::from(letter).checked_sub(0xfee0).and_then(char::from_u32)?,
        '、' | '﹐' => ',',
        '〔' | '﹙' => '(',
        '〕' | '﹚' => ')',
        '“' | '”' | '„' | '「' | '」' => '"',
        '‐'..='―' | '−' | '﹣' => '-',
        '｡' => '。',
        other => other,
    })
}

/// A line without space.
pub(super) fn folded(line: &str) -> String {
    line.chars().filter_map(meant).collect()
}

/// The words of a text, each folded.
pub(super) fn words(text: &str) -> Vec<String> {
    text.split_whitespace().map(folded).filter(|word| !word.is_empty()).collect()
}

/// What follows the first of these words.
pub(super) fn after<'a>(text: &'a str, what: &str) -> Option<&'a str> {
    text.split_once(what).map(|(_, after)| after)
}

/// The place where the first of these words stands; the whole length where none does.
pub(super) fn first_of(text: &str, words: &[&str]) -> usize {
    words.iter().filter_map(|word| text.find(word)).min().unwrap_or(text.len())
}

/// What stands beside a table or sentence, and in some copies within it.
const ASIDE: &[&str] = &[
    "逾期记录可能影响对您的信用评价。",
    "购房贷款,包括个人住房贷款,个人商用房(包括商住两用)贷款和个人住房公积金贷款。",
    "发生过逾期的信用卡账户,指曾经\"未按时还最低还款额\"的贷记卡账户和\"透支超过60天\"的准贷记卡账户。",
];

/// The whole text in one line, without what browsers and programs print around a page, and without what stands beside it.
pub(super) fn joined(text: &str) -> String {
    let mut whole = String::with_capacity(text.len());
    let mut begun = false;
    for line in text.lines() {
        let line = folded(line);
        // The head of the report stands on each page of some copies.
        let head = line.starts_with("报告编号");
        if !(is_furniture(&line) || head && begun) {
            whole.push_str(&line);
        }
        begun |= head;
    }
    ASIDE.iter().fold(without_pages(&whole), |text, aside| text.replace(aside, ""))
}

/// Whether a line is printed around a page: an address, a number of a page, a day with the title.
fn is_furniture(line: &str) -> bool {
    let address = (line.contains("://") || line.starts_with("about:blank")) && !line.contains('。');
    let all = |marks: &[char]| line.chars().all(|letter| letter.is_ascii_digit() || marks.contains(&letter));
    let number = (line.contains('/') && all(&['/']))
        || (line.len() > 2 && line.starts_with('-') && line.ends_with('-') && all(&['-']));
    address || number || is_moment(line)
}

/// Whether a line begins with a day and a time of day, as a browser writes them at the top: 2026/11/27 19:42, or 11/27/26, 7:42 PM.
fn is_moment(line: &str) -> bool {
    fn digits(text: &str) -> Option<&str> {
        let count = text.bytes().take_while(u8::is_ascii_digit).count();
        text.get(count..).filter(|_| count > 0)
    }
    fn minutes(line: &str) -> Option<&str> {
        let rest = digits(line)?.strip_prefix('/')?;
        let rest = digits(digits(rest)?.strip_prefix('/')?)?;
        rest.strip_prefix(',').map_or(Some(rest), digits)?.strip_prefix(':')
    }
    minutes(line).is_some_and(|rest| rest.starts_with(|letter: char| letter.is_ascii_digit()))
}

/// Without 「第3页,共5页」, which may stand within a sentence.
fn without_pages(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('第') {
        out.push_str(before);
        match page_number(after) {
            Some(after) => rest = after,
            None => {
                out.push('第');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

fn page_number(text: &str) -> Option<&str> {
    let digits = |text: &str| text.trim_start_matches(|letter: char| letter.is_ascii_digit()).len();
    let skip = |text: &'_ str| text.len().saturating_sub(digits(text));
    let length = skip(text);
    let rest = text.get(length..).filter(|_| length > 0)?.strip_prefix('页')?;
    let more = rest.trim_start_matches([',', '/', '。']);
    let Some(total) = more.strip_prefix('共') else { return Some(rest) };
    let length = skip(total);
    total.get(length..)?.strip_prefix('页')
}

/// What takes the place of what was taken out.
pub(super) const GONE: &str = "*";

/// The text without what names anybody.
pub(super) fn redacted(text: &str) -> String {
    let text = without_sections(text);
    let text = without_labelled(&text);
    let text = without_tails(&text);
    let text = without_others(&text);
    without_long_numbers(&text)
}

/// Without the pages of a full report that are about the person alone.
fn without_sections(text: &str) -> String {
    let Some((before, rest)) = text.split_once("个人基本信息") else { return text.to_owned() };
    let end = first_of(rest, &["信息概要", "信贷记录", "信贷交易信息明细"]);
    // Where the end is not found, nothing of it can be told from the rest.
    let rest = rest.get(end..).unwrap_or_default();
    [before, rest].concat()
}

/// What follows a label, up to one of these or up to so many bytes.
const LABELLED: &[(&str, &[&str], usize)] = &[
    ("姓名:", &["证件类型", "证件号码", "报告", "查询"], 60),
    ("姓名", &["证件类型", "证件号码"], 60),
    ("其他证件信息:", &["信贷记录", "信息概要", "这部分"], 240),
];

/// Labels whose value is a run of letters, digits, stars and strokes.
const NUMBERED: &[&str] = &[
    "报告编号:",
    "证件号码:",
    "合同编号:",
    "合同号:",
    "账户标识:",
    "手机号码:",
    "联系电话:",
    "统一社会信用代码:",
    "中征码:",
    "报告编号",
    "证件号码",
];

fn without_labelled(text: &str) -> String {
    let mut text = text.to_owned();
    for (label, ends, most) in LABELLED {
        text = replaced(&text, label, |rest| {
            let near: usize = rest.char_indices().map(|(at, _)| at).find(|at| at >= most).unwrap_or(rest.len());
            let near = rest.get(..near).unwrap_or(rest);
            let end = first_of(near, ends);
            // Without an end that is known, as much as a name has.
            if end < near.len() { end } else { near.char_indices().map(|(at, _)| at).nth(4).unwrap_or(near.len()) }
        });
    }
    for label in NUMBERED {
        text = replaced(&text, label, |rest| {
            rest.len().saturating_sub(
                rest.trim_start_matches(|letter: char| {
                    letter.is_ascii_alphanumeric() || matches!(letter, '*' | '-' | '_' | '/')
                })
                .len(),
            )
        });
    }
    text
}

/// The text with so much after each of these words taken out.
fn replaced(text: &str, word: &str, length: impl Fn(&str) -> usize) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(word) {
        out.push_str(before);
        out.push_str(word);
        let length = length(after);
        if length > 0 {
            out.push_str(GONE);
        }
        rest = after.get(length..).unwrap_or_default();
    }
    out.push_str(rest);
    out
}

/// More cards are not told apart.
const MOST_CARDS: usize = 500;

/// Cards by numbers instead of the last digits of their numbers.
fn without_tails(text: &str) -> String {
    const LABEL: &str = "卡片尾号:";
    let mut tails: Vec<&str> = Vec::new();
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(LABEL) {
        out.push_str(before);
        out.push_str(LABEL);
        let length = after.len().saturating_sub(
            after.trim_start_matches(|letter: char| letter.is_ascii_alphanumeric() || letter == '*').len(),
        );
        let (tail, after) = after.split_at_checked(length).unwrap_or((after, ""));
        let place = tails.iter().take(MOST_CARDS).position(|own| *own == tail).unwrap_or_else(|| {
            tails.push(tail);
            tails.len().saturating_sub(1)
        });
        out.push('#');
        out.push_str(&place.to_string());
        rest = after;
    }
    out.push_str(rest);
    out
}

/// Without those for whom somebody stands surety.
fn without_others(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut left = Some(text);
    while let Some(text) = left {
        let (sentence, rest) = text.split_once('。').map_or((text, None), |(sentence, rest)| (sentence, Some(rest)));
        let surety = sentence.contains("还款责任") || sentence.contains("担保");
        match sentence.split_once("日,为").filter(|_| surety) {
            Some((before, rest)) => {
                let end = first_of(rest, &["(", "在"]);
                out.push_str(before);
                out.push_str("日,为*");
                out.push_str(rest.get(end..).unwrap_or_default());
            }
            None => out.push_str(sentence),
        }
        if rest.is_some() {
            out.push('。');
        }
        left = rest;
    }
    out
}

/// A run of so many digits is no amount and no day.
const LONG: usize = 11;

fn without_long_numbers(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut run = String::new();
    for letter in text.chars().chain(['\0']) {
        if letter.is_ascii_digit() || (!run.is_empty() && matches!(letter, 'X' | 'x' | '*')) {
            run.push(letter);
            continue;
        }
        out.push_str(if run.len() >= LONG { GONE } else { &run });
        run.clear();
        if letter != '\0' {
            out.push(letter);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn copies_of_a_text_are_folded_into_one() {
        assert_eq!(folded("⽤ 户 ⼾ ⺠ ⻓（１，２３４）：　A\u{200b}。"), "用户户民长(1,234):A。");
        assert_eq!(
            joined("信用额度1,\n第 2 页，共 5 页\n234 第3页/共5页，余额\nhttps://example.org/a 1/3\n1/3"),
            "信用额度1,234,余额"
        );
        assert_eq!(
            joined(
                "额度36,\n2026/11/27 19:42 个人信用报告\n000\n11/27/26, 7:42 PM report.html\nﬁle:///tmp/a.html 1/4\n。"
            ),
            "额度36,000。"
        );
        assert_eq!(RADICALS.chars().count(), 214);
        assert_eq!(MORE_RADICALS.chars().count(), 0x2ef4 - 0x2e80);
    }

    #[test]
    fn nobody_is_named_in_what_is_left() {
        let text = joined(
            "个人信用报告 报告编号：2026061000000000000001 报告时间：2026-06-10 09:30:15 姓名：张三丰 证件类型：身份证 \
             证件号码：110105********002X 已婚 其他证件信息：护照E00000000 信贷记录 \
             发放的贷记卡（人民币账户，卡片尾号：1024）。又一张（卡片尾号：5521）（卡片尾号：1024）。\
             2024年04月01日，为李四海（证件类型：身份证，证件号码：330100199001011234）在某银行办理的贷款承担相关还款责任\
             （保证合同编号：D10023010H0001）。手机 138 1234 5678，截至2026年05月，余额5,000,000。",
        );
        let left = redacted(&text);
        for secret in
            ["张三丰", "李四海", "110105", "002X", "1024", "5521", "D1002", "E0000", "3301", "1381234", "2026061000"]
        {
            assert!(!left.contains(secret), "{secret} is left in {left}");
        }
        assert!(
            left.contains("余额5,000,000")
                && left.contains("2026-06-10")
                && left.contains("卡片尾号:#0)")
                && left.contains("2024年04月01日,为*("),
            "{left}"
        );
    }
}
