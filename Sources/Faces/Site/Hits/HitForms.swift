/// What was filled in on a hit's page, and what came of it.
struct HitForms: Sendable {
    var decision = DecisionForm()
    var second = SecondForm()
    /// The reason of an appeal; nil where its form has not been sent.
    var reopening: Reason?
    /// Somebody else was faster: what was written, so that it is not lost.
    var clash: String?
}
