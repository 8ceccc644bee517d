import Access

@testable import Site

extension SamplePages {
    static let signIn = [
        SamplePage("sign-in", isSignedIn: false, SignInPage(next: Address("/"))),
        SamplePage(
            "sign-in-refused", isSignedIn: false,
            SignInPage(next: Address("/hits"), address: "<n.officer>@example.org", refusal: .wrongSignIn)),
    ]

    static let help = [SamplePage("help", HelpPage())]

    static let faults = PageFault.Code.allCases.map { code in
        SamplePage("fault-\(code.rawValue)", FaultPage(fault: .with(code)))
    }
}

extension PageFault {
    static func with(_ code: Code) -> PageFault {
        switch code {
        case .notFound: .notFound
        case .forbidden: .forbidden
        case .staleForm: .staleForm
        case .tooLarge: .tooLarge
        case .badRequest: .badRequest
        case .changedMeanwhile: .changedMeanwhile
        case .tooManyTries: .tooManyTries
        case .broken: .broken
        }
    }
}
