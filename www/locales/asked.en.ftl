# What the tools share: what is missing, what was typed, what a field can hold.

asked-typed = { $field }: { $value }
asked-missing = Still needed: { $fields }.
asked-holds-fen = an amount such as 12800
asked-holds-share = a number such as 0.05%
asked-holds-count = a whole number
asked-holds-day = a day such as 2026-12-01
asked-holds-id = one of the list
asked-holds-name = a few words
