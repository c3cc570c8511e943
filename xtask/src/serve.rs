//! Serves `dist` on a loopback address as a host would: with the site's headers, and packed where the browser takes it.

use std::collections::BTreeMap;
use std::io::{self, Read as _, Write as _};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context as _, Result};
use serde::Deserialize;

use crate::page;
use crate::run::root;

/// Builds the page and serves it until it is stopped. Port 0 is any free one.
pub(crate) fn build_and_serve(port: u16) -> Result<()> {
    page::build(None)?;
    let site = Site::listen(port)?;
    println!("{}", site.address());
    site.answer_all();
    Ok(())
}

/// The page on a loopback address.
pub(crate) struct Site {
    listener: TcpListener,
    address: SocketAddr,
    dist: PathBuf,
    headers: Headers,
}

/// Name and value of headers.
type Pairs = BTreeMap<String, String>;

/// What the build says every answer carries.
#[derive(Deserialize)]
struct Headers {
    /// Those of every answer.
    always: Pairs,
    /// Those of each file.
    files: BTreeMap<String, Pairs>,
}

impl Headers {
    /// What the build left.
    fn built() -> Result<Headers> {
        let file = root().join("www/generated/headers.json");
        let text = std::fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
        serde_json::from_str(&text).context("the headers are not as the build writes them")
    }

    /// Those of a file; of what is not there, those of the page.
    fn of<'a>(&'a self, name: &str) -> impl Iterator<Item = (&'a String, &'a String)> {
        let own = self.files.get(name).or_else(|| self.files.get("index.html"));
        self.always.iter().chain(own.into_iter().flatten())
    }
}

impl Site {
    /// Starts to listen; requests wait until [`Site::answer_all`].
    pub(crate) fn listen(port: u16) -> Result<Site> {
        Site::listen_for(port, page::dist(), Headers::built()?)
    }

    fn listen_for(port: u16, dist: PathBuf, headers: Headers) -> Result<Site> {
        let listener =
            TcpListener::bind((Ipv4Addr::LOCALHOST, port)).with_context(|| format!("cannot listen on port {port}"))?;
        let address = listener.local_addr().context("the server has no address")?;
        Ok(Site { listener, address, dist, headers })
    }

    /// The address to open.
    pub(crate) fn address(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// Answers every connection on a thread of its own: a browser opens some that it may never use.
    pub(crate) fn answer_all(&self) {
        std::thread::scope(|scope| {
            for stream in self.listener.incoming().flatten() {
                // A browser that went away while it was answered concerns nobody.
                scope.spawn(move || drop(self.answer(stream)));
            }
        });
    }

    /// Answers the one request of a connection.
    fn answer(&self, mut stream: TcpStream) -> io::Result<()> {
        stream.set_read_timeout(Some(PATIENCE))?;
        let Some(Asked { method, address, brotli }) = asked(&mut stream)? else { return Ok(()) };
        if !matches!(method.as_str(), "GET" | "HEAD") {
            return self.send(&mut stream, "405 Method Not Allowed", "", &[], b"only GET and HEAD\n");
        }
        // Only what a walk of the folder lists is served, so no address leads out of it.
        let path = address.split(['?', '#']).next().unwrap_or_default();
        let name = if path == "/" { "/index.html" } else { path };
        let files = files(&self.dist)?;
        match (files.get(name), mime(name)) {
            (Some(file), Some(mime)) => {
                let packed = files.get(&format!("{name}.br")).filter(|_| brotli);
                let bytes = std::fs::read(packed.unwrap_or(file))?;
                let mut own = vec![("Content-Type", mime)];
                own.extend(packed.map(|_| ("Content-Encoding", "br")));
                // Who asks for the head alone reads no further.
                self.send(&mut stream, "200 OK", name.trim_start_matches('/'), &own, &bytes)
            }
            _ => self.send(&mut stream, "404 Not Found", "", &[], b"not found\n"),
        }
    }

    fn send(
        &self,
        stream: &mut TcpStream,
        status: &str,
        file: &str,
        own: &[(&str, &str)],
        body: &[u8],
    ) -> io::Result<()> {
        let mut head = format!("HTTP/1.1 {status}\r\nConnection: close\r\n");
        let always = self.headers.of(file).map(|(name, value)| (name.as_str(), value.as_str()));
        let own = if own.is_empty() { &[("Content-Type", "text/plain; charset=utf-8")] } else { own };
        for (name, value) in always.chain(own.iter().copied()) {
            head += &format!("{name}: {value}\r\n");
        }
        head += &format!("Content-Length: {}\r\n\r\n", body.len());
        stream.write_all(head.as_bytes())?;
        stream.write_all(body)?;
        stream.flush()
    }
}

/// Nobody on the same machine takes so long to ask.
const PATIENCE: Duration = Duration::from_secs(30);
/// Longer requests are none of a browser that asks for a file.
const LONGEST: usize = 64 << 10;

/// What a browser asks for.
struct Asked {
    method: String,
    address: String,
    /// Whether it takes brotli; none says so with a weight.
    brotli: bool,
}

/// Reads a request; `None` where none comes, or it is no request.
fn asked(stream: &mut TcpStream) -> io::Result<Option<Asked>> {
    let mut bytes = Vec::new();
    let mut piece = [0; 4096];
    loop {
        let more = stream.read(&mut piece)?;
        bytes.extend_from_slice(&piece[..more]);
        let mut headers = [httparse::EMPTY_HEADER; 64];
        let mut request = httparse::Request::new(&mut headers);
        match request.parse(&bytes) {
            Ok(httparse::Status::Complete(_)) => {
                let takes = |header: &&mut httparse::Header<'_>| header.name.eq_ignore_ascii_case("Accept-Encoding");
                let mut accepted = request.headers.iter_mut().filter(takes);
                let brotli = accepted
                    .any(|header| header.value.split(|byte| *byte == b',').any(|name| name.trim_ascii() == b"br"));
                let text = |part: Option<&str>| part.unwrap_or_default().to_owned();
                return Ok(Some(Asked { method: text(request.method), address: text(request.path), brotli }));
            }
            Ok(httparse::Status::Partial) if more > 0 && bytes.len() < LONGEST => {}
            _ => return Ok(None),
        }
    }
}

/// The type of a file by its extension; `None` for what the page is not made of.
fn mime(name: &str) -> Option<&'static str> {
    let (_, extension) = name.rsplit_once('.')?;
    Some(match extension {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "svg" => "image/svg+xml",
        "webmanifest" => "application/manifest+json",
        "txt" => "text/plain; charset=utf-8",
        "xml" => "application/xml",
        _ => return None,
    })
}

/// Every file of a folder by the path it is asked for.
fn files(folder: &Path) -> io::Result<BTreeMap<String, PathBuf>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![(String::from("/"), folder.to_path_buf())];
    while let Some((prefix, folder)) = folders.pop() {
        for entry in std::fs::read_dir(folder)? {
            let entry = entry?;
            let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
            // Links are neither, and are left out.
            let kind = entry.file_type()?;
            if kind.is_dir() {
                folders.push((format!("{path}/"), entry.path()));
            } else if kind.is_file() {
                found.insert(path, entry.path());
            }
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use std::io::{Read as _, Write as _};
    use std::net::TcpStream;

    use super::*;

    /// What a raw request gets, so that the path is not tidied up on the way.
    fn ask(address: SocketAddr, line: &str) -> String {
        ask_with(address, line, "")
    }

    fn ask_with(address: SocketAddr, line: &str, headers: &str) -> String {
        let mut stream = TcpStream::connect(address).unwrap();
        write!(stream, "{line} HTTP/1.1\r\n{headers}Host: localhost\r\nConnection: close\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    #[test]
    fn only_the_folder_is_served_and_always_with_the_headers() {
        let folder = std::env::temp_dir().join(format!("xtask-serve-{}", std::process::id()));
        std::fs::create_dir_all(folder.join("dist/assets")).unwrap();
        std::fs::write(folder.join("secret.json"), "secret").unwrap();
        std::fs::write(folder.join("dist/index.html"), "the page").unwrap();
        std::fs::write(folder.join("dist/assets/core.js"), "the core").unwrap();
        std::fs::write(folder.join("dist/assets/core.js.br"), "the core, packed").unwrap();

        let pairs =
            |pairs: &[(&str, &str)]| pairs.iter().map(|&(a, b)| (a.to_owned(), b.to_owned())).collect::<Pairs>();
        let policy = |value| pairs(&[("Content-Security-Policy", value)]);
        let headers = Headers {
            always: pairs(&[("Referrer-Policy", "no-referrer")]),
            files: [("index.html", policy("page")), ("assets/core.js", policy("worker"))]
                .map(|(name, pairs)| (name.to_owned(), pairs))
                .into(),
        };
        let site = Site::listen_for(0, folder.join("dist"), headers).unwrap();
        let address = site.address;
        std::thread::spawn(move || site.answer_all());

        // Browsers keep connections for later; nobody waits for those.
        let idle: Vec<TcpStream> = (0..20).map(|_| TcpStream::connect(address).unwrap()).collect();
        let page = ask(address, "GET /?lang=en");
        drop(idle);
        assert!(page.starts_with("HTTP/1.1 200"), "{page}");
        assert!(page.ends_with("the page"), "{page}");
        assert!(page.contains("Content-Type: text/html; charset=utf-8\r\n"), "{page}");
        let core = ask(address, "GET /assets/core.js");
        assert!(core.contains("Content-Type: text/javascript; charset=utf-8\r\n"), "{core}");
        assert!(core.ends_with("the core") && !core.contains("Content-Encoding"), "{core}");
        let packed = ask_with(address, "GET /assets/core.js", "Accept-Encoding: gzip, br\r\n");
        assert!(packed.contains("Content-Type: text/javascript; charset=utf-8\r\n"), "{packed}");
        assert!(packed.contains("Content-Encoding: br\r\n") && packed.ends_with("the core, packed"), "{packed}");

        let outside = ["/../secret.json", "/assets/../../secret.json", "/%2e%2e/secret.json", "//secret.json"];
        for path in outside.into_iter().chain(["/assets", "/assets/core.js.br"]) {
            let answer = ask(address, &format!("GET {path}"));
            assert!(answer.starts_with("HTTP/1.1 404"), "{path}: {answer}");
        }
        assert!(ask(address, "POST /").starts_with("HTTP/1.1 405"));
        for (line, policy) in
            [("GET /", "page"), ("GET /assets/core.js", "worker"), ("GET /missing", "page"), ("POST /", "page")]
        {
            let answer = ask(address, line);
            for header in [format!("Content-Security-Policy: {policy}"), "Referrer-Policy: no-referrer".to_owned()] {
                assert!(answer.contains(&format!("{header}\r\n")), "{line} lacks {header}");
            }
        }
        std::fs::remove_dir_all(folder).unwrap();
    }
}
