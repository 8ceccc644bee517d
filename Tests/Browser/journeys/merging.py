"""Two records that look alike are compared and kept apart, with a reason."""


def go(cast, number):
    visitor = cast("officer")
    words, page = visitor.words, visitor.page
    visitor.opens("/suppliers")
    visitor.follows(words("merging.title"))
    visitor.sees_heading(words("merging.title"))
    visitor.follows(words("merging.compare"))
    visitor.sees_heading(words("merging.question"))
    visitor.presses(words("merging.record"))
    visitor.sees(words("merging.choice.fault"))
    visitor.chooses(words("merging.choice.neither"))
    visitor.fills(words("merging.reason"), "Another street, another trade, other owners.")
    visitor.presses(words("merging.record"))
    visitor.sees(words("notice.offerDeclined"))
