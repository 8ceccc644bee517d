import Access
import Hummingbird
import Storage

/// A request that cannot be answered as asked, as the page about it tells the person.
struct PageFault: Error, Hashable {
    /// Names the words: `faults.<code>.title` and `faults.<code>.text`.
    enum Code: String, CaseIterable {
        case notFound
        case forbidden
        /// The form's token is not that of this browser and session.
        case staleForm
        case tooLarge
        /// The request is not one that this site's pages make.
        case badRequest
        case changedMeanwhile
        case tooManyTries
        /// The address takes other methods.
        case wrongMethod
        /// The store or another part that is needed does not answer just now.
        case unavailable
        /// The answer was not ready in time.
        case tookTooLong
        case broken
    }

    var code: Code
    /// The methods that the address takes, where that is the fault.
    var allowedMethods: [String] = []

    static let notFound = PageFault(code: .notFound)
    static let forbidden = PageFault(code: .forbidden)
    static let staleForm = PageFault(code: .staleForm)
    static let tooLarge = PageFault(code: .tooLarge)
    static let badRequest = PageFault(code: .badRequest)
    /// What the form acts on is no longer as the form showed it.
    static let changedMeanwhile = PageFault(code: .changedMeanwhile)
    static let tooManyTries = PageFault(code: .tooManyTries)
    static let unavailable = PageFault(code: .unavailable)
    static let tookTooLong = PageFault(code: .tookTooLong)
    static let broken = PageFault(code: .broken)

    static func wrongMethod(allowed: [String]) -> PageFault {
        var fault = PageFault(code: .wrongMethod)
        fault.allowedMethods = allowed
        return fault
    }

    var status: HTTPResponse.Status {
        switch code {
        case .notFound: .notFound
        case .forbidden, .staleForm: .forbidden
        case .tooLarge: .contentTooLarge
        case .badRequest: .badRequest
        case .changedMeanwhile: .conflict
        case .tooManyTries: .tooManyRequests
        case .wrongMethod: .methodNotAllowed
        case .unavailable: .serviceUnavailable
        case .tookTooLong: .serviceUnavailable
        case .broken: .internalServerError
        }
    }

    /// What a person is told about any error that reaches the edge.
    init(for error: any Error) {
        switch error {
        case let error as PageFault: self = error
        case let error as any PageFaultConvertible: self = error.pageFault
        case let error as any HTTPResponseError: self = PageFault(status: error.status)
        default: self = .broken
        }
    }

    /// What goes with the page: which methods there are (RFC 9110 section 10.2.1), when to try again (section 10.2.3).
    var headers: HTTPFields {
        switch code {
        case .wrongMethod: [.allow: allowedMethods.joined(separator: ", ")]
        case .unavailable: [.retryAfter: "30"]
        default: [:]
        }
    }

    private init(status: HTTPResponse.Status) {
        switch status.code {
        case 404: self = .notFound
        case 413: self = .tooLarge
        case 429: self = .tooManyTries
        case 400..<500: self = .badRequest
        case 503: self = .unavailable
        default: self = .broken
        }
    }

    private init(code: Code) {
        self.code = code
    }
}

/// A feature's error that says which page tells of it. Conform it in `Site/<Feature>/<Feature>Error+PageFault.swift`.
protocol PageFaultConvertible: Error {
    var pageFault: PageFault { get }
}

extension PurposeRequired: PageFaultConvertible {
    /// Where nobody can be asked.
    var pageFault: PageFault { .forbidden }
}

extension AccessError: PageFaultConvertible {
    var pageFault: PageFault {
        switch code {
        case .forbidden, .wrongSignIn, .signedOut, .noAccess, .otherAccount, .noOtherWay, .needsSecondStep:
            .forbidden
        case .tooManyTries: .tooManyTries
        case .notFound: .notFound
        case .otherState, .alreadyMember, .lastAdministrator, .needsAnotherAdministrator: .changedMeanwhile
        case .weakPassword, .badAddress, .badName, .noRole, .deadLink: .badRequest
        case .wrongCode: .badRequest
        case .otherSecretKey: .broken
        }
    }
}

extension StorageError: PageFaultConvertible {
    var pageFault: PageFault {
        switch code {
        case .busy, .cannotOpen: .unavailable
        default: .broken
        }
    }
}
