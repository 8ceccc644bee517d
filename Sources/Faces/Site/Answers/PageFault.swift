import Access
import Hummingbird

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
        case broken
    }

    var code: Code

    static let notFound = PageFault(code: .notFound)
    static let forbidden = PageFault(code: .forbidden)
    static let staleForm = PageFault(code: .staleForm)
    static let tooLarge = PageFault(code: .tooLarge)
    static let badRequest = PageFault(code: .badRequest)
    /// What the form acts on is no longer as the form showed it.
    static let changedMeanwhile = PageFault(code: .changedMeanwhile)
    static let tooManyTries = PageFault(code: .tooManyTries)
    static let broken = PageFault(code: .broken)

    var status: HTTPResponse.Status {
        switch code {
        case .notFound: .notFound
        case .forbidden, .staleForm: .forbidden
        case .tooLarge: .contentTooLarge
        case .badRequest: .badRequest
        case .changedMeanwhile: .conflict
        case .tooManyTries: .tooManyRequests
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

    private init(status: HTTPResponse.Status) {
        switch status.code {
        case 404, 405: self = .notFound
        case 413: self = .tooLarge
        case 400..<500: self = .badRequest
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

extension AccessError: PageFaultConvertible {
    var pageFault: PageFault {
        switch code {
        case .forbidden, .wrongSignIn, .signedOut: .forbidden
        case .tooManyTries: .tooManyTries
        case .notFound: .notFound
        case .otherState, .alreadyMember, .lastAdministrator, .needsAnotherAdministrator: .changedMeanwhile
        case .weakPassword, .badAddress, .badName, .noRole, .deadLink: .badRequest
        }
    }
}
