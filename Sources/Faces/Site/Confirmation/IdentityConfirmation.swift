import Access
import Storage

/// Asks people who are signed in to show again who they are before a sensitive act, and keeps what they had filled in.
struct IdentityConfirmation: Sendable {
    /// The hidden field with the answers that wait, sealed.
    static let keptField = "kept-answers"
    /// The field with the password or the code.
    static let answerField = "proof"

    let accounts: Accounts
    let clock: Clock

    func isRecent(_ visit: Visit) -> Bool {
        visit.session.map { $0.proofEndsAt > clock.now() } ?? false
    }

    /// Where somebody is led who asks for a page that wants a recent proof.
    static func first(_ visit: Visit) -> Answer {
        .seeOther(Address("/confirm", ["next": visit.address.description]))
    }

    /// Hands a form to its handler: at once where the proof is recent, else after the person has given it. The page that asks
    /// for it posts to the form's own address.
    func answer(
        _ form: Form, _ visit: Visit, _ handler: @Sendable (Form, Visit) async throws -> Answer
    ) async throws -> Answer {
        guard let session = visit.session else { throw PageFault.staleForm }
        guard form.has(Self.keptField) else {
            if isRecent(visit) || form.switchesLanguage { return try await handler(form, visit) }
            return .page(
                ConfirmationPage(proof: session.proof, place: visit.address, kept: try kept(form, session, visit)))
        }
        guard let bytes = accounts.kept(form[Self.keptField], at: visit.address.path, in: session) else {
            throw PageFault.staleForm
        }
        let answers = Form(urlencoded: bytes)
        if isRecent(visit) { return try await handler(answers, visit) }
        var page = ConfirmationPage(proof: session.proof, place: visit.address, kept: form[Self.keptField])
        let token: String
        switch try await confirmed(form, session, visit, &page) {
        case .some(let renewed): token = renewed
        case .none: return .page(page)
        }
        var visit = visit
        visit.secret = token
        return .signedIn(token: token, try await handler(answers, visit))
    }

    /// The session's new token once the person has shown who they are, or nil and the page that asks again.
    func confirmed(
        _ form: Form, _ session: Session, _ visit: Visit, _ page: inout ConfirmationPage
    ) async throws -> String? {
        if form.switchesLanguage { return nil }
        let answer = form.exact(Self.answerField)
        guard !answer.isEmpty, session.proof != .provider else {
            page.lacksAnswer = true
            return nil
        }
        do {
            return try await accounts.confirm(session, token: visit.secret, answer: answer)
        } catch let error as AccessError where [.wrongSignIn, .wrongCode, .tooManyTries].contains(error.code) {
            page.refusal = error.code
            return nil
        }
    }

    private func kept(_ form: Form, _ session: Session, _ visit: Visit) throws -> String {
        let answers = form.fields.filter { $0.name != FormToken.field }
        let text = answers.map { "\(Address.percentEncoded($0.name))=\(Address.percentEncoded($0.value))" }
        guard
            let kept = try accounts.keep(
                Array(text.joined(separator: "&").utf8), at: visit.address.path, in: session)
        else { throw PageFault.tooLarge }
        return kept
    }
}
