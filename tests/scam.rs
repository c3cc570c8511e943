//! Red flags, held against messages that are fraud and messages that are none.

use credit_checkup::scam::{Flag, Known, look};

const MESSAGES: &str = include_str!("data/scams.txt");

/// The flags of a message, and its text.
fn messages() -> impl Iterator<Item = (Vec<&'static str>, &'static str)> {
    let lines = MESSAGES.lines().filter(|line| !line.starts_with('#'));
    lines.map(|line| {
        let (flags, text) = line.split_once(" | ").expect("two parts");
        (flags.split_whitespace().filter(|flag| *flag != "-").collect(), text)
    })
}

fn found(text: &str) -> Vec<&'static str> {
    look(text).flags.iter().map(|flag| flag.kind.id()).collect()
}

#[test]
fn frauds_are_told_from_harmless_messages() {
    let (mut frauds, mut caught, mut harmless, mut alarms) = (0, 0, 0, 0);
    let (mut wanted, mut met) = (0, 0);
    let mut trouble = Vec::new();
    for (flags, text) in messages() {
        let found = found(text);
        if flags.is_empty() {
            harmless += 1;
            alarms += usize::from(!found.is_empty());
        } else {
            frauds += 1;
            caught += usize::from(!found.is_empty());
            wanted += flags.len();
            met += flags.iter().filter(|flag| found.contains(flag)).count();
        }
        let sound = flags.iter().all(|flag| found.contains(flag)) && (flags.is_empty() == found.is_empty());
        if !sound {
            trouble.push(format!("{text}: found {found:?}, wanted {flags:?}"));
        }
    }
    println!("{caught} of {frauds} frauds, {met} of {wanted} of their flags; {alarms} false alarms in {harmless}");
    assert!(frauds >= 60 && harmless >= 60);
    assert!(trouble.is_empty(), "{}", trouble.join("\n"));
}

#[test]
fn addresses_are_told_by_what_can_be_registered() {
    let known = |text: &str| {
        let found = look(text);
        let [address] = &found.addresses[..] else { panic!("{text}: {:?}", found.addresses) };
        (address.domain.clone(), address.known, address.excerpt.words.clone())
    };
    let of = |domain: &str, known: Known, words: &str| (domain.to_owned(), known, words.to_owned());
    let cases = [
        ("见 https://www.pbccrc.org.cn/zxzx。", "pbccrc.org.cn", Known::Listed, "https://www.pbccrc.org.cn/zxzx"),
        ("www.alipay.com 上看", "alipay.com", Known::NotListed, "www.alipay.com"),
        ("打开 mail.example.com.cn,", "example.com.cn", Known::NotListed, "mail.example.com.cn"),
        ("www.alipay.com.login-cn.top", "login-cn.top", Known::Lookalike, "www.alipay.com.login-cn.top"),
        ("http://evil.top/alipay/login", "evil.top", Known::Lookalike, "http://evil.top/alipay/login"),
        ("ａ１ｉｐａｙ．ｃｏｍ", "a1ipay.com", Known::Lookalike, "ａ１ｉｐａｙ．ｃｏｍ"),
        ("https://alipay.com@evil.vip/x", "evil.vip", Known::Lookalike, "https://alipay.com@evil.vip/x"),
        ("аlipay.com", "аlipay.com", Known::Lookalike, "аlipay.com"),
        ("pbccrc-query.cn", "pbccrc-query.cn", Known::Lookalike, "pbccrc-query.cn"),
    ];
    for (text, domain, verdict, words) in cases {
        assert_eq!(known(text), of(domain, verdict, words), "{text}");
    }
    for text in ["一共3.5元，v1.2.3版本", "me@example.com", "…", "你好.再见", "12.30.2026"] {
        assert_eq!(look(text).addresses, [], "{text}");
    }
    let lookalike = look("请登录a1ipay.com");
    assert_eq!(lookalike.flags.iter().map(|flag| flag.kind).collect::<Vec<_>>(), [Flag::LookalikeDomain]);
}

#[test]
fn the_official_word_for_repair_is_no_sign_by_itself() {
    assert_eq!(found("信用修复政策到什么时候"), Vec::<&str>::new());
    assert_eq!(found("信用修复，加微信，代办费3000"), ["credit_repair"]);
}

#[test]
fn what_nobody_sees_hides_nothing() {
    let units = |text: &str| text.encode_utf16().collect::<Vec<u16>>();
    for (_, text) in messages() {
        let strewn: String = text.chars().flat_map(|char| [char, '\u{200b}', '\u{202e}', '\0']).collect();
        assert_eq!(found(&strewn), found(text), "{text}");
        for flag in look(&strewn).flags {
            let slice = &units(&strewn)[flag.excerpt.from as usize..flag.excerpt.to as usize];
            assert_eq!(String::from_utf16(slice).expect("whole characters"), flag.excerpt.words);
        }
    }
}

proptest::proptest! {
    #[test]
    fn any_text_is_looked_at(text in "\\PC{0,120}", places in proptest::collection::vec(0_usize..130, 0..8)) {
        let all: Vec<&str> = messages().map(|(_, text)| text).collect();
        let mixed: String = places.iter().filter_map(|place| all.get(*place).copied()).collect();
        let mixed = format!("{mixed}{text}");
        let units: Vec<u16> = mixed.encode_utf16().collect();
        let found = look(&mixed);
        for excerpt in found.flags.iter().map(|flag| &flag.excerpt).chain(found.addresses.iter().map(|one| &one.excerpt)) {
            let slice = &units[excerpt.from as usize..excerpt.to as usize];
            proptest::prop_assert_eq!(String::from_utf16(slice).expect("whole characters"), excerpt.words.clone());
        }
    }
}
