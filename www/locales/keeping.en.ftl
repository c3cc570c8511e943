# Saving to a sealed file, and opening it again; how things moved from check to check.

password = Password
password-again = The password once more
password-short = A password has at least { $n } characters. It can be a sentence that only you know.
password-different = The two are not the same. Type it once more.
seal-lead = The file is encrypted with this password, here on this page; nothing is uploaded.
seal-lost = Nobody can find the password again, and neither can we. Without it the file stays closed.
seal = Encrypt and save as a file
seal-copy = Encrypt and copy the contents
seal-not-here = This address does not begin with https, so the browser does not let it encrypt. Use the https address, or the page that is saved as one file.
unseal-lead = { $name } is encrypted. Type the password it was saved with.
unseal = Open
keeping-back = Never mind
keeping-open = Opening
keeping-save = Encrypting
keeping-stop = Stop
saved = Saved: { $name }
unsealed = Without encryption, open to everybody
unsealed-note = For other programs, or for somebody who checks it. Whoever has it can read what is in it.
unsealed-save = Save without encryption
unsealed-copy = Copy without encryption

problem-not_saved = This is not a file saved by this page.
problem-cut_short = The end of the file is missing. It may not have been downloaded or copied to the end.
problem-altered = The file is damaged: it is not as it was saved. Try an earlier copy.
problem-locked = The password does not open it. Look at capital letters, and whether one is missing. If you are sure of it, somebody has changed the file.

kept-whole = { $n ->
    [one] It holds one check, which is as it was saved.
   *[other] It holds { $n } checks, and each fits the one before.
}
kept-altered = Check { $n } is not as it was saved: somebody changed it, or one before it is missing.
kept-cut = Check { $n } is missing at the end: somebody removed it.
kept-see = See what changed between them

checks-title = How things moved from check to check
checks-lead = { $n ->
    [one] One check, computed anew by the rules of today.
   *[other] { $n } checks, all computed anew by the rules of today, so that only your situation makes a difference.
}
checks-none = No record has been opened yet. Open a file you saved before.
checks-caption = The points of each, from least to most.
checks-day = Day
checks-rules = By the rules { $rules } of the time it was { $points }
checks-other = Its result cannot be made again: the contents were changed.
checks-unread = Something in it is not right, so it cannot be computed.
checks-one = There is only one, so nothing to compare yet. Save into the same record next time, and it shows what moved.
checks-between = What changed between two checks
checks-from = From
checks-to = To
checks-moved = was { $was }, now { $is }
checks-was = Before: { $was }
checks-cause = The most likely cause
checks-nothing = none
checks-facts = Facts that changed
checks-unknown = { $fact }: not known
checks-same = Nothing changed between these two.
