/// A template for a code that is followed.
public struct TemplateOffer: Sendable {
    public var adoption: CodeAdoption
    public var actions: [TemplateAction]
    /// The keys of those that the plan has already.
    public var taken: Set<String>
}
