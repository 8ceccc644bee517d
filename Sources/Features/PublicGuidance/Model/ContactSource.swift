/// Where a number was read. Words: `contact.source.<source>`.
public enum ContactSource: String, CaseIterable, Codable, Hashable, Sendable {
    case lincolnshirePolice
    /// Pages of Leicestershire Police and of West Yorkshire Police.
    case twoForces
    /// The helpline's own site and the First Responder Toolkit.
    case helplineAndToolkit
    /// Toolkit of the Independent Anti-Slavery Commissioner.
    case commissionerToolkit
    /// The Police and Crime Commissioner for Dyfed-Powys.
    case dyfedPowysCommissioner
    /// Pages of the Home Office's own referral service.
    case homeOffice
    /// First Responder Toolkit for England and Wales.
    case responderToolkit
    /// Wales Victim Response Pathway.
    case walesPathway
    /// None: written from memory.
    case unwritten
}
