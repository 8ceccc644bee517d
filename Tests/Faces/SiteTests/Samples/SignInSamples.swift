import Access

@testable import Site

extension SamplePages {
    static let signIn = [
        SamplePage("sign-in", isSignedIn: false, SignInPage(next: Address("/"))),
        SamplePage(
            "sign-in-refused", isSignedIn: false,
            SignInPage(next: Address("/hits"), address: "<n.officer>@example.org", refusal: .wrongSignIn)),
    ]

    static let help = [
        SamplePage("help", HelpPage()),
        SamplePage("help-public", isSignedIn: false, HelpPage()),
        SamplePage("accessibility", isSignedIn: false, AccessibilityPage(contact: "access@force.example")),
        SamplePage("accessibility-unset", AccessibilityPage()),
        SamplePage("privacy", isSignedIn: false, PrivacyPage(contact: "data@force.example", isSecure: true)),
        SamplePage("privacy-unset", PrivacyPage(isSecure: false)),
        SamplePage("safety", isSignedIn: false, SafetyPage()),
        SamplePage("safety-before", isSignedIn: false, BeforeExitPages(next: Address("/help"))),
    ]

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
        case .wrongMethod: .wrongMethod(allowed: ["GET", "HEAD"])
        case .unavailable: .unavailable
        case .tookTooLong: .tookTooLong
        case .broken: .broken
        }
    }
}
