internal import Access
internal import AuditTrail
internal import Auditing
internal import Backups
internal import InputFiles
internal import Jobs
internal import Languages
internal import Mail
internal import Screening
internal import Settings
internal import Storage
internal import Suppliers

/// What a failure is told as, in the language of the command line: in words of its own where the failure itself only has a
/// code, and where other faces would say it otherwise.
enum FailureText {
    static func of(_ error: any Error) -> String {
        switch error {
        case let error as InputProblem: ProblemText.of(error)
        case let error as AccessError: say(message(of: error.code))
        case let error as AuditingError: say(message(of: error.code))
        case is PurposeRequired: say(.commandFailurePurpose)
        case let error as SuppliersError: Speech.words(.commandFailureSuppliers, error.code)
        case let error as ScreeningError: Speech.words(.commandFailureScreening, error.code)
        case let error as BackupError: Speech.words(.commandFailureBackup, error.code, ["subject": error.subject])
        case let error as JobsError: Speech.words(.commandFailureJobs, error.code)
        case let error as MailError: mail(error)
        case let error as SettingsError: error.problems.map { $0.line(in: Speech.words) }.joined(separator: "\n")
        case let error as StorageError: Speech.words(.commandFailureStore, error.code, ["detail": error.message])
        case let error as TrailFileError:
            Speech.words(.commandFailureTrailFile, error.code, ["path": error.path, "detail": detail(of: error)])
        default: "\(error)"
        }
    }

    /// What the system said stays as it is; what the program says has words.
    private static func detail(of error: TrailFileError) -> String {
        Speech.words.text(of: Expectation(stringLiteral: error.detail).key, in: .commandTrailFile) ?? error.detail
    }

    private static func mail(_ error: MailError) -> String {
        let reason = Speech.words.code(error.jobFailure, under: .jobsFailure)
        return error.reply.map { "\(reason) (\($0))" } ?? reason
    }

    private static func message(of code: AuditingError.Code) -> Message {
        switch code {
        case .notFound: .commandFailureAuditNotFound
        case .recipientMissing: .commandFailureAuditRecipient
        case .reasonMissing: .commandFailureAuditReason
        case .tooLong:
            .commandFailureAuditTooLong(
                recipient: Speech.words.language.number(Auditing.longestRecipient),
                reason: Speech.words.language.number(Auditing.longestReason))
        }
    }

    private static func message(of code: AccessError.Code) -> Message {
        switch code {
        case .weakPassword: .commandFailureAccessPassword
        case .badAddress: .commandFailureAccessAddress
        case .forbidden: .commandFailureAccessForbidden
        case .notFound: .commandFailureAccessNotFound
        case .badName: .commandFailureAccessName
        case .noRole: .commandFailureAccessRole
        case .alreadyMember: .commandFailureAccessMember
        case .lastAdministrator: .commandFailureAccessLastAdministrator
        case .needsAnotherAdministrator: .commandFailureAccessAnotherAdministrator
        case .otherState: .commandFailureAccessState
        case .deadLink: .commandFailureAccessLink
        case .otherSecretKey: .commandFailureAccessKey
        case .wrongSignIn, .tooManyTries, .signedOut, .wrongCode, .needsSecondStep, .noOtherWay, .noAccess,
            .otherAccount:
            .commandFailureAccessSignIn
        }
    }
}
