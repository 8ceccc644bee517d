internal import Access
internal import AuditTrail
internal import Auditing
internal import Backups
internal import InputFiles
internal import Jobs
internal import Mail
internal import Screening
internal import Settings
internal import Storage
internal import Suppliers

/// How a command ends: the only place where exit codes are decided (sysexits.h, where it has one).
enum CommandEnding: Int32 {
    case done = 0
    /// Something needs a closer look, and `--fail-on-findings` asked to be told so.
    case findings = 1
    case usage = 2
    case badInput = 65
    case ourFault = 70
    case inputOutput = 74

    /// The ending that an error stands for.
    init(of error: any Error) {
        switch error {
        case let error as CommandFailure: self = error.ending
        case let error as OutputFailure: self = error.isBrokenPipe ? .done : .inputOutput
        case let error as InputProblem: self = error.code == .unreadable ? .inputOutput : .badInput
        case let error as StorageError: self = Self.ending(of: error)
        case let error as SuppliersError: self = error.code == .notFound ? .usage : .badInput
        case let error as ScreeningError: self = error.code == .notFound ? .usage : .badInput
        case let error as TrailFileError: self = error.code == .malformed ? .badInput : .inputOutput
        case let error as BackupError: self = Self.ending(of: error)
        case is AuditingError, is AccessError, is PurposeRequired, is SettingsError: self = .badInput
        case let error as JobsError: self = error.code == .notFound ? .usage : .badInput
        case let error as MailError: self = error.isFinal ? .badInput : .inputOutput
        default: self = .ourFault
        }
    }

    private static func ending(of error: BackupError) -> CommandEnding {
        switch error.code {
        case .exists, .notEmpty: .usage
        case .unreadable: .inputOutput
        case .damaged, .fromTheFuture: .badInput
        case .differs: .ourFault
        }
    }

    private static func ending(of error: StorageError) -> CommandEnding {
        switch error.code {
        case .cannotOpen, .cannotWrite, .busy, .unknownOutcome: .inputOutput
        case .fromTheFuture: .badInput
        case .refused, .failed: .ourFault
        }
    }
}
