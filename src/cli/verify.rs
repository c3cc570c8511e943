//! Whether a saved record is as it was saved, and whether its reports are those that their histories give.

use std::path::Path;
use std::process::ExitCode;

use aes_gcm::aead::{Aead as _, Payload};
use aes_gcm::{Aes256Gcm, KeyInit as _, Nonce};
use anyhow::{Context as _, Result};
use credit_checkup::catalogue::RULES;
use credit_checkup::history::{Code, Problem};
use credit_checkup::vault::{Envelope, Kdf, Record};
use serde::Serialize;
use unicode_normalization::UnicodeNormalization as _;

/// What is printed.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Verified {
    /// Whether nothing speaks against the record.
    ok: bool,
    /// Whether every report that these rules made is what its history gives; `null` where they made none.
    digest: Option<bool>,
    /// Whether the chain holds.
    chain: bool,
    /// The place of the first check that is not as it was, from 0; the number of checks where one is missing at the end.
    first_bad: Option<usize>,
    /// How many checks there are.
    checks: usize,
    /// How many of them other rules made; this program can say nothing of their reports.
    other_rules: usize,
    /// The digest of the newest report, to compare with a printed one; for a history alone, that of the report it gives.
    report: Option<String>,
}

/// What a file turned out to be, or everything that is wrong with it.
type Verdict = Result<Verified, Vec<Problem>>;

/// Prints what there is to say of a file; exits with 0 when nothing speaks against it, with 1 otherwise, and with 2 when it
/// cannot be read. The password of a sealed file is the first line of standard input where none is given.
pub(crate) fn verify(file: &Path, password: Option<&str>) -> Result<ExitCode> {
    let text = std::fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    let verdict = verdict(&text, || password.map_or_else(asked, |password| Ok(password.to_owned())))?;
    let (answer, code) = match verdict {
        Ok(verified) => {
            (serde_json::to_string(&verified)?, if verified.ok { ExitCode::SUCCESS } else { ExitCode::FAILURE })
        }
        Err(problems) => (serde_json::to_string(&serde_json::json!({ "problems": problems }))?, ExitCode::from(2)),
    };
    println!("{answer}");
    Ok(code)
}

/// What a text turns out to be; `password` is asked for where it is sealed.
fn verdict(text: &str, password: impl FnOnce() -> Result<String>) -> Result<Verdict> {
    match Envelope::read(text) {
        Err(Problem { code: Code::NotSaved, .. }) => Ok(of_json(text)),
        Err(problem) => Ok(Err(vec![problem])),
        Ok(envelope) => {
            let opened = opened(&envelope, &password()?);
            Ok(opened.map_err(|problem| vec![problem]).and_then(|json| of_json(&json)))
        }
    }
}

fn of_json(json: &str) -> Verdict {
    let record = Record::read(json)?;
    let verified = verified(&record);
    if verified.checks > 0 {
        return Ok(verified);
    }
    // No checks: a history alone, as files held it before there were records.
    let report = credit_checkup::checkup(&credit_checkup::read(json)?)?;
    Ok(Verified { report: Some(report.digest), ..verified })
}

fn asked() -> Result<String> {
    let mut line = String::new();
    std::io::stdin().read_line(&mut line).context("cannot read the password from standard input")?;
    Ok(line.trim_end_matches(['\r', '\n']).to_owned())
}

/// The record of a sealed file as JSON.
fn opened(envelope: &Envelope, password: &str) -> Result<String, Problem> {
    let locked = || Problem { path: String::new(), code: Code::Locked, value: String::new(), accepted: String::new() };
    let password: String = password.nfkc().collect();
    let key = match envelope.kdf() {
        Kdf::Pbkdf2 { iterations } => {
            let mut key = [0; 32];
            pbkdf2::pbkdf2_hmac::<sha2::Sha256>(password.as_bytes(), envelope.salt(), iterations, &mut key);
            key
        }
        Kdf::Argon2id { .. } => envelope.key(&password).ok_or_else(locked)?,
    };
    let cipher = Aes256Gcm::new_from_slice(&key).map_err(|_| locked())?;
    let iv = Nonce::try_from(envelope.iv()).map_err(|_| locked())?;
    let payload = Payload { msg: envelope.sealed(), aad: envelope.line().as_bytes() };
    let plain = cipher.decrypt(&iv, payload).map_err(|_| locked())?;
    String::from_utf8(plain).map_err(|_| locked())
}

fn verified(record: &Record) -> Verified {
    let broken = record.first_bad();
    let checks = record.checks();
    let ours = |place: &usize| checks.get(*place).is_some_and(|check| check.rules() == RULES);
    let holds = |place: &usize| {
        let check = checks.get(*place)?;
        let report = credit_checkup::checkup(&check.history().ok()?).ok()?;
        (report.digest == check.report()).then_some(())
    };
    let made: Vec<usize> = (0..checks.len()).filter(ours).collect();
    let wrong = made.iter().copied().find(|place| holds(place).is_none());
    Verified {
        ok: broken.is_none() && wrong.is_none(),
        digest: (!made.is_empty()).then_some(wrong.is_none()),
        chain: broken.is_none(),
        first_bad: broken.into_iter().chain(wrong).min(),
        checks: checks.len(),
        other_rules: checks.len() - made.len(),
        report: checks.last().map(|check| check.report().to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    /// How the files of `tests/data/saved` were sealed.
    const PASSWORD: &str = "a sentence of my own";

    fn file(name: &str) -> String {
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/saved").join(name)).unwrap()
    }

    fn said(text: &str, password: &str) -> Value {
        match verdict(text, || Ok(password.to_owned())).unwrap() {
            Ok(verified) => serde_json::to_value(verified).unwrap(),
            Err(problems) => serde_json::to_value(problems).unwrap(),
        }
    }

    fn plain(name: &str) -> Value {
        serde_json::from_str(&opened(&Envelope::read(&file(name)).unwrap(), PASSWORD).unwrap()).unwrap()
    }

    #[test]
    fn files_sealed_by_the_page_and_by_another_program_open_and_hold() {
        for name in ["argon2id.checkup", "pbkdf2.checkup"] {
            let said = said(&file(name), PASSWORD);
            assert_eq!(said["ok"], true, "{said}");
            assert_eq!(said["chain"], true);
            assert_eq!(said["firstBad"], Value::Null);
            assert_eq!(said["checks"], 3);
            assert_eq!(said["report"], "6d9ccf62a1f9b394e5a98dc27bd79fff00c1455b8ee43e627f9eff44f5688cd7");
        }
        // The same letters from a keyboard that types them wide.
        assert_eq!(said(&file("argon2id.checkup"), "ａ sentence of my own")["ok"], true);
    }

    #[test]
    fn what_does_not_open_says_why() {
        let sealed = file("argon2id.checkup");
        assert_eq!(said(&sealed, "a sentence of yours")[0]["code"], "locked");
        assert_eq!(said(&sealed[..sealed.len() / 2], PASSWORD)[0]["code"], "cut_short");
        assert_eq!(said("%PDF-1.7", PASSWORD)[0]["code"], "malformed");
    }

    #[test]
    fn a_changed_check_is_named() {
        for place in 0..3 {
            let mut record = plain("pbkdf2.checkup");
            record["checks"][place]["found"]["points"]["hi"] = json!(99);
            let said = said(&record.to_string(), "");
            assert_eq!((&said["ok"], &said["chain"], &said["firstBad"]), (&json!(false), &json!(false), &json!(place)));
        }
    }

    #[test]
    fn a_report_that_its_history_does_not_give_is_named_even_where_the_chain_holds() {
        let history = json!({ "version": 1, "asOf": "2026-11-24" });
        let report = credit_checkup::checkup(&credit_checkup::read(&history.to_string()).unwrap()).unwrap();
        let found = |rules: &str, digest: &str| {
            json!({ "rules": rules, "history": history, "facts": {}, "points": { "lo": 0, "hi": 0 }, "report": digest })
                .to_string()
        };
        let of = |rules: &str, digest: &str| {
            let mut record = Record::default();
            record.add_json(&found(rules, digest)).unwrap();
            said(&record.text(), "")
        };
        let right = of(RULES, &report.digest);
        assert_eq!((&right["ok"], &right["digest"]), (&json!(true), &json!(true)));
        let wrong = of(RULES, &"0".repeat(64));
        assert_eq!(
            (&wrong["ok"], &wrong["digest"], &wrong["chain"], &wrong["firstBad"]),
            (&json!(false), &json!(false), &json!(true), &json!(0))
        );
        let older = of("2025.1.1", &"0".repeat(64));
        assert_eq!((&older["ok"], &older["digest"], &older["otherRules"]), (&json!(true), &Value::Null, &json!(1)));
    }

    #[test]
    fn a_history_alone_gives_the_digest_of_its_report() {
        let text = file("history.json");
        let report = credit_checkup::checkup(&credit_checkup::read(&text).unwrap()).unwrap();
        assert_eq!(said(&text, "")["report"], report.digest);
    }
}
