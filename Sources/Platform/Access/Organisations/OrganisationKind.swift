/// What sort of body an organisation is.
public enum OrganisationKind: String, Sendable, Codable, CaseIterable {
    /// A police force (Police Act 1996 section 2, and the forces of their own Acts).
    case force
    /// The office of a police and crime commissioner (Police Reform and Social Responsibility Act 2011 section 1), or of
    /// what takes its place.
    case commissionersOffice
    case council
    /// A business bought from.
    case supplier
    case charity
    /// A body for the whole country, such as an inspectorate.
    case nationalBody
}
