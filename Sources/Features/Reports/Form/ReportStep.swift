public import ReportChannels

/// One page of the form. What is asked on it, `questions` says.
public enum ReportStep: String, Sendable, Codable, CaseIterable {
    case role
    case area
    /// Before a victim is asked anything: what is and is not shared. Asks nothing.
    case sharing
    /// Before a whistle-blower is asked anything: what the law protects. Asks nothing.
    case protection
    case what
    case when
    case place
    case people
    case vehicles
    case business
    case setting
    case signs
    /// What kind of wrongdoing.
    case wrongdoing
    case files
    /// Who may not see it.
    case exclusions
    case contact
    case flags
    case check

    /// The pages for somebody, in their order. The first two decide where the report goes.
    public static func steps(for role: ReporterRole?) -> [ReportStep] {
        switch role {
        case nil: [.role]
        case .victim:
            [
                .role, .area, .sharing, .what, .when, .place, .people, .business, .setting, .signs, .files, .contact,
                .flags, .check,
            ]
        case .knowsSomeone, .sawSomething:
            [
                .role, .area, .what, .when, .place, .people, .vehicles, .business, .setting, .signs, .files, .contact,
                .flags, .check,
            ]
        case .supplierWorker:
            [
                .role, .area, .what, .when, .place, .people, .business, .setting, .signs, .files, .contact, .flags,
                .check,
            ]
        case .insider:
            [
                .role, .area, .protection, .what, .wrongdoing, .when, .place, .people, .files, .exclusions, .contact,
                .flags, .check,
            ]
        }
    }
}
