//! Builds, serves, checks and measures Credit Checkup: `cargo xtask help`.

mod again;
mod articles;
mod bench;
mod browser;
mod cases;
mod checkup;
mod deny;
mod fit;
mod fuzz;
mod guide;
mod import;
mod page;
mod peers;
mod rates;
mod run;
mod schema;
mod serve;
mod test;
mod verify;
mod words;

use std::process::ExitCode;

use anyhow::{Context as _, Result, bail};

const HELP: &str = "\
cargo xtask COMMAND

  serve [--port N]        build the page and serve it on a loopback address
  dist [--address URL]    build the page into dist: the site, the one file and their sums; the address where the site will lie
                          goes into its pages for search engines, and nowhere else
  test [STAGE…]           run every test, or the stages named; `test --list` names them
  checkup FILE.json       print the report of a history as JSON (`-` reads standard input);
                          bad input prints the list of problems and exits with 2
  cost FILE.json          print what offers cost, what a household can carry and how debts are paid back, as JSON;
                          bad input prints the list of problems and exits with 2
  stress FILE.json        print whether the money lasts without the line, what may happen, and where else to turn, as JSON;
                          bad input prints the list of problems and exits with 2
  tell TEXT               what a sentence in somebody's own words tells, as JSON: product, event, facts with the words they came
                          from, what was not understood; `-` reads lines and prints a line of JSON for each
  scam TEXT               the red flags in a message, an offer or what a caller said, with kind, words and grade, and what is
                          known of its addresses, as JSON; `-` reads lines and prints a line of JSON for each
  verify FILE [--password WORDS]
                          whether a saved record is as it was saved and its reports can be made again, as JSON; the
                          password of a sealed file is read from standard input unless given
  import FILE [--password WORDS] [--raw]
                          print what a bill or credit report says as JSON: the history imported, the rows that were not read and notes; or
                          what it says in its own words; a file that is not read prints why and exits with 2
  schema [--out FILE]     print the JSON Schema of the history
  fit [--check]           estimate the scorecard from tests/data and write it; or check that it is the shipped one
  derive FILE --format F  put the effects in a file whose rows may not ship into tests/data/effects.csv
  evaluate-score FILE --format F [--leave-out | --refit]
                          how the shipped card does on a file of people, or the card pooled without this data set, or
                          the same form estimated on the file; F is taiwan, gmsc, heloc or hmeq; the last line is JSON
  diagnose FILE [--ablate base | facts | without-message]
                          what the core says of real cases, a line of JSON each; labels are never read
  evaluate FILE           how often that is right by the labels; the last line is JSON
  sensitivity FILE        which judged numbers change the first cause of a case when moved to their ends
  statistics              answer from standard input what `tests/peers` asks about the fit's statistics or a diagnosis
  rates FILE [--each]     the rates of sets of payments (`t` days, `c` amounts), a line of JSON each if asked for; where the
                          file knows them (`roots`), the last line says how many are right
  fuzz TARGET [--seconds N]
                          hand the core texts that nobody would write, for ten minutes unless told; TARGET is history,
                          boundary, vault, table, zip, sheet, report, pdf, cost or stress
  bench [cash|rates|words]
                          time one checkup, natively and in WebAssembly; or ten thousand futures, there, in JavaScript
                          and in numpy; or a rate of payments, in WebAssembly and in the libraries that others use; or
                          reading texts of growing length, in WebAssembly
  size                    print what the first load weighs
  screenshots             build, serve and photograph the page into screenshots
";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match dispatch(&words) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(words: &[&str]) -> Result<ExitCode> {
    match words {
        ["serve"] => serve::build_and_serve(0)?,
        ["serve", "--port", port] => serve::build_and_serve(port.parse().context("the port is a number up to 65535")?)?,
        ["dist"] => page::build(None)?,
        ["dist", "--address", address] => page::build(Some(address))?,
        ["test", stages @ ..] => return test::run(stages),
        ["checkup", file] => return checkup::print(file),
        ["cost", file] => return checkup::cost(file),
        ["stress", file] => return checkup::stress(file),
        ["tell", text] => words::tell(text)?,
        ["scam", text] => words::scam(text)?,
        ["verify", file] => return verify::verify(file, None),
        ["verify", file, "--password", password] => return verify::verify(file, Some(password)),
        ["import", file] => return import::print(file, None, false),
        ["import", file, "--raw"] => return import::print(file, None, true),
        ["import", file, "--password", password] => return import::print(file, Some(password), false),
        ["import", file, "--password", password, "--raw"] => return import::print(file, Some(password), true),
        ["schema"] => print!("{}", schema::history()?),
        ["schema", "--out", file] => {
            std::fs::write(file, schema::history()?).with_context(|| format!("cannot write {file}"))?;
        }
        ["fit"] => fit::fit(false)?,
        ["fit", "--check"] => fit::fit(true)?,
        ["derive", file, "--format", format] => fit::derive(file, format)?,
        ["diagnose", file, options @ ..] => cases::diagnose(file, options)?,
        ["evaluate", file] => cases::evaluate(file)?,
        ["sensitivity", file] => cases::sensitivity(file)?,
        ["statistics"] => println!("{}", fit::answer(&std::io::read_to_string(std::io::stdin())?)?),
        ["evaluate-score", file, options @ ..] => fit::evaluate(file, options)?,
        ["rates", file] => rates::print(file, false)?,
        ["rates", file, "--each"] => rates::print(file, true)?,
        ["fuzz", target] => fuzz::fuzz(target, 600)?,
        ["fuzz", target, "--seconds", seconds] => {
            fuzz::fuzz(target, seconds.parse().context("seconds are a whole number")?)?
        }
        ["bench"] => bench::run()?,
        ["bench", "rates"] => bench::rates()?,
        ["bench", "cash"] => bench::cash()?,
        ["bench", "words"] => bench::words()?,
        ["size"] => browser::print_size()?,
        ["screenshots"] => browser::screenshots()?,
        [] | ["help" | "--help" | "-h"] => print!("{HELP}"),
        _ => bail!("`{}` is not a command\n\n{HELP}", words.join(" ")),
    }
    Ok(ExitCode::SUCCESS)
}
