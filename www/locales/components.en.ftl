### For those who build the page: each component in each of its states.

components-title = Components
components-lead = Every kind of component on the page, in each of its states, drawn by the page's own templates with the numbers of the example.
part-of-type = Type
part-of-space = Space
part-of-colour = Colour
part-of-choice = Choice
part-of-field = Amount, rate, date, text
part-of-button = Button
part-of-note = Note, and what to look at again
part-of-scale = Scale
part-of-reason = Reason
part-of-source = Source
as-empty = empty
as-filled = filled in
as-wrong = not understood
as-chosen = chosen
as-apart = set apart
