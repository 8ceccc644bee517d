import Access
import Languages
import Reminders
import SingleSignOn
import Storage

@testable import Site

extension SamplePages {
    private static let offer = SecondFactorOffer(
        secret: "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ",
        address: "otpauth://totp/Manumit:n.officer%40example.org?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
            + "&issuer=Manumit&algorithm=SHA1&digits=6&period=30")
    private static let codes = (0..<10).map { "7KQX-M2PD-40Z\($0)" }
    private static let begun = Timestamp(milliseconds: 1_795_330_000_000)

    static let account = [
        SamplePage("account", accountPage),
        SamplePage("account-factor", accountWithFactor),
        SamplePage("account-password", PasswordPage(lacksPresent: true, differs: true)),
        SamplePage("account-password-weak", PasswordPage(refusal: .weakPassword)),
        SamplePage(
            "account-set-up",
            SecondFactorSetUpPage(offer: offer, place: "/account/second-factor/set-up", next: Address("/account"))),
        SamplePage(
            "sign-in-set-up", isSignedIn: false,
            SecondFactorSetUpPage(
                offer: offer, place: "/sign-in/set-up", next: Address("/hits"), isRequired: true, refusal: .wrongCode)),
        SamplePage(
            "account-recovery-codes", RecoveryCodesPage(codes: codes, kept: "sealed", next: Address("/account"))),
        SamplePage("account-remove-second-factor", SecondFactorQuestion.remove),
        SamplePage("account-renew-codes", SecondFactorQuestion.codes),
        SamplePage(
            "account-policy",
            SignInPolicyPage(policy: SignInPolicy(needsSecondFactor: true), hasProvider: true, isRefused: true)),
        SamplePage("account-sign-in-help", SignInHelpPage(person: person)),
        SamplePage("sign-in-code", isSignedIn: false, SecondStepPage(next: Address("/hits"))),
        SamplePage(
            "sign-in-code-refused", isSignedIn: false,
            SecondStepPage(next: Address("/"), lacksCode: true, refusal: .tooManyTries)),
    ]

    static let confirmation = [
        SamplePage(
            "confirm", ConfirmationPage(proof: .password, place: Address("/confirm"), next: Address("/account"))),
        SamplePage(
            "confirm-kept",
            ConfirmationPage(
                proof: .code, place: Address("/lists/1/remove"), kept: "sealed", refusal: .wrongCode)),
        SamplePage(
            "confirm-provider",
            ConfirmationPage(proof: .provider, place: Address("/lists/1/remove"), kept: "sealed", lacksAnswer: true)),
    ]

    static let provider =
        [
            SamplePage(
                "sign-in-provider", isSignedIn: false,
                SignInPage(next: Address("/hits"), provider: ("Gwynfryn Police", "Heddlu Gwynfryn")))
        ]
        + (SingleSignOnError.Code.allCases.map(\.rawValue) + ["noAccess", "otherAccount", "badAddress"]).map {
            SamplePage("provider-\($0)", isSignedIn: false, ProviderRefusalPage(code: $0))
        }

    private static let person = Person(
        id: ID(stored: "019a0000-0000-7000-8000-000000000001"), name: "N. <Officer>", address: "n.officer@example.org",
        roles: [.procurementOfficer], state: .active, addedAt: TestSite.now)

    private static let accountPage = AccountPage(
        name: "N. Officer",
        organisation: Organisation(
            id: ID(stored: "019a0000-0000-7000-8000-000000000002"), name: "Gwynfryn Police",
            welshName: "Heddlu Gwynfryn"),
        factor: SecondFactorState(since: nil, codesLeft: 0, isRequired: false),
        sessions: [session(1, .firefox, .password)], current: ID(stored: "019a0000-0000-7000-8000-000000000011"),
        provider: AccountPage.ProviderLink(isLinked: false, mayUnlink: false),
        reminders: ReminderChoice())

    private static var accountWithFactor: AccountPage {
        var page = accountPage
        page.factor = SecondFactorState(since: begun, codesLeft: 2, isRequired: true)
        page.sessions = [
            session(1, .edge, .passwordAndCode), session(2, .other, .provider), session(3, .safari, .providerAndCode),
        ]
        page.provider = AccountPage.ProviderLink(isLinked: true, mayUnlink: true)
        page.mayChangePolicy = true
        page.reminders = ReminderChoice(wantsLetters: false, language: .welsh)
        return page
    }

    private static func session(_ number: Int, _ browser: BrowserKind, _ method: SignInMethod) -> OwnSession {
        OwnSession(
            id: ID(stored: "019a0000-0000-7000-8000-00000000001\(number)"), startedAt: begun,
            seenAt: begun.adding(minutes: number), browser: browser, method: method)
    }
}
