internal import Access
internal import Auditing
internal import Backups
internal import Jobs
internal import Mail
internal import Screening
internal import Suppliers

/// What a failure is told as: in words of the command line, where the failure itself only has a code.
enum FailureText {
    static func of(_ error: any Error) -> String {
        switch error {
        case let error as AccessError: text(of: error.code)
        case let error as AuditingError: text(of: error.code)
        case is PurposeRequired: "the organisation holds these records sensitive: read them on the pages, with a reason"
        case let error as SuppliersError where error.code == .notFound: "there is no supplier of this number"
        case let error as ScreeningError: text(of: error)
        case let error as BackupError: text(of: error)
        case let error as JobsError: text(of: error)
        case let error as MailError: "mail: \(error)"
        default: "\(error)"
        }
    }

    private static func text(of code: AuditingError.Code) -> String {
        switch code {
        case .notFound: "nobody has looked at such a record"
        case .recipientMissing: "--recipient says to whom it goes"
        case .reasonMissing: "--reason says why it is handed out, in at least 5 letters"
        case .tooLong:
            "a recipient has at most \(Auditing.longestRecipient) characters, a reason \(Auditing.longestReason)"
        }
    }

    private static func text(of error: BackupError) -> String {
        switch error.code {
        case .exists: "\(error.subject) is there already; a backup replaces no file"
        case .unreadable: "\(error.subject) cannot be read or written"
        case .damaged: "\(error.subject) is no backup, or was cut off or changed; nothing was loaded"
        case .notEmpty: "the store holds records (in \(error.subject)); --replace lets them go"
        case .fromTheFuture: "the backup was made by a newer manumit: it has had the step “\(error.subject)”"
        case .differs: "the counts of \(error.subject) differ after the loading; nothing was kept"
        }
    }

    private static func text(of error: JobsError) -> String {
        switch error.code {
        case .notFound: "there is no work of this number"
        case .notNow: "the work is not in a state in which that can be done"
        case .filesGone: "the files that it needs are gone; send them again"
        }
    }

    private static func text(of code: AccessError.Code) -> String {
        switch code {
        case .weakPassword: "a password has at least 12 characters and is not one that is tried first"
        case .badAddress: "the address is taken, or is none: it must look like name@example.org"
        case .forbidden: "this is not the command line's to do"
        case .notFound: "there is no such person in the organisation"
        case .badName: "a name has between 1 and 200 characters, in one line, and is no other organisation's"
        case .noRole: "give at least one role with --role"
        case .alreadyMember: "the address belongs to somebody of the organisation already"
        case .lastAdministrator: "the organisation would have no administrator left; make somebody else one first"
        case .needsAnotherAdministrator: "another administrator has to do that"
        case .otherState: "that does not fit what people list says of the person"
        case .deadLink: "the link has ended"
        case .otherSecretKey:
            "the database was used with another secret key: put that one in place (the file that secret.keyFile names, else "
                + "the one beside the database, ending in .key), or give up all second factors with manumit people adopt-key"
        case .wrongSignIn, .tooManyTries, .signedOut, .wrongCode, .needsSecondStep, .noOtherWay, .noAccess,
            .otherAccount:
            "the sign-in does not hold"
        }
    }

    private static func text(of error: ScreeningError) -> String {
        switch error.code {
        case .notFound: "there is no list of this name or number"
        case .reasonMissing: "give a reason of at least ten characters with --reason"
        case .nameMissing: "give the list a name with --name"
        case .badThreshold: "--threshold lies between 0 and 1"
        case .otherFormat:
            "the list of this name came in another format; choose another name, or give --format if it is the same list"
        case .fileChanged: "the file was changed while it was being read"
        case .listsChanged, .superseded: "a list was changed by somebody else meanwhile; try again"
        default: "\(error)"
        }
    }
}
