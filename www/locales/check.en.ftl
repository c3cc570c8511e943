# How to check us: a static page.

lead = We say that nothing is sent. You need not believe it: you can try.
rules = Rule version { $rules }.

try-title = Try it yourself
try-flight = Open the page, wait a few seconds, then turn on flight mode. Questions, report, letters, both languages and printing work as before. What cannot be sent was not sent.
try-network = On a computer press F12, open “Network”, then reload. Every line is a file of this site. While you answer and read, no new line comes.
try-file = You can also save the whole page as one file, put it on a stick, and open it on a computer that is never online.
try-file-link = Save the whole page as one file

policy-title = The rules your browser holds us to
policy-note = Every page begins with these rules, all but the last, and the browser enforces them. The page can neither change them nor go round them.
policy-rule = Rule
policy-means = What it means
policy-default = what is not allowed below is not allowed
policy-connect = it may talk to nobody
policy-script = it runs this site’s own programs and none from elsewhere
policy-form = it may hand no form to anyone
policy-trusted = a text cannot become a program
policy-connections = it may fetch this site’s own files only. This closes the ways that the rules above do not reach: WebRTC, made for calls, looking up names in advance, and leaving for elsewhere. It is not in the page: the server sends it along, not every server does, and the page saved as one file does not have it. Known to Chrome from 152 on
policy-file = In the page saved as one file, even its own programs are known by their SHA-256: change one letter and the browser does not run them.

proof-title = How we try it
proof-note = These four run by themselves at every change of the program.
proof-name = By name: the programs do not hold the name of anything that can communicate. The one exception is the small part that keeps the site’s files for use without network; it fetches those files alone.
proof-browser = By the browser: Chromium and Firefox walk the whole way without network. They asked for nothing else, and no rule was broken.
proof-packet = By the packet: a browser is shut into a network without a way out, and every packet is counted. From the opened page along the whole way there are none, for the site and for the one file.
proof-control = The other way round: seven pages leak on purpose (fetch, image, beacon, WebSocket, WebRTC, a name looked up in advance, leaving the page). Without rules all seven are counted; under the rules of this site, the last one among them, none gets out. WebRTC and the name are not in the browser’s own record: only counting packets finds them.

sums-title = Check the files
sums-note = SHA256SUMS, published with the page, has the sum of every file. This is how to work out the sum of the file you saved, to compare:
sums-windows = Windows
sums-mac = macOS
sums-linux = Linux
sums-rebuild = Or make it yourself from the source. The same source gives the same files in any folder, to the byte:
sums-where = Get the sum from somewhere else: another person, another device. Whoever changes a file on a site can change a sum on the same site.

kept-title = What stays on this device
kept-files = The site leaves its own files in the browser, so that it opens without network. Nothing you entered is in them. Clear the data of this site and they are gone.
kept-nothing = What you enter is in the open page only. Close it and it is gone.
kept-tab = On the site, only if you switch on “Keep what I entered when the page is reloaded”, at the end of the report, does this tab keep it, until you close the tab. Long numbers are not kept even then.
kept-saved = What you save as a file is encrypted with your password (AES-256-GCM, with a key that Argon2id makes of the password) and yours to keep. Forget the password and it stays closed; we cannot help. A simple password can be guessed. If you choose to save without encryption, whoever has it can read it.

limits-title = Where this ends
limits-extension = An extension of the browser can see everything on the page. If in doubt, use a browser without extensions, or a private window.
limits-host = If somebody tampers with the server that sends the page, it can send you another one. A saved file whose sum you compared is safe from that.
limits-device = Against malware on the device, or a keyboard app that sends what you type, a page can do nothing.
limits-inside = Opened inside WeChat or Alipay, the page can be seen by that app. Enter what matters in a browser.
limits-people = Someone beside you sees it, and so does everyone you share your screen with. If somebody asks you to share your screen, stop.
