internal import Access
internal import Screening
internal import Suppliers

/// What a failure is told as: in words of the command line, where the failure itself only has a code.
enum FailureText {
    static func of(_ error: any Error) -> String {
        switch error {
        case let error as AccessError: text(of: error.code)
        case let error as SuppliersError where error.code == .notFound: "there is no supplier of this number"
        case let error as ScreeningError: text(of: error)
        default: "\(error)"
        }
    }

    private static func text(of code: AccessError.Code) -> String {
        switch code {
        case .weakPassword: "a password has at least 12 characters"
        case .badAddress: "the address is taken, or is none: it must look like name@example.org"
        case .forbidden: "this is not the command line's to do"
        case .notFound: "there is no such person in the organisation"
        case .badName: "a name has between 1 and 200 characters, in one line"
        case .noRole: "give at least one role with --role"
        case .alreadyMember: "the address belongs to somebody of the organisation already"
        case .lastAdministrator: "the organisation would have no administrator left; make somebody else one first"
        case .needsAnotherAdministrator: "another administrator has to do that"
        case .otherState: "that does not fit what people list says of the person"
        case .deadLink: "the link has ended"
        case .wrongSignIn, .tooManyTries, .signedOut: "the sign-in does not hold"
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
