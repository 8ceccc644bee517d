public import Access
import Crypto
import Foundation
public import Storage

/// Signing in at an organisation's own provider: OpenID Connect Core 1.0, authorisation code flow with a proof key (RFC 7636).
public struct SingleSignOn: Sendable {
    public let settings: ProviderSettings
    let accounts: Accounts
    let key: SecretKey
    let clock: Clock
    let connection: ProviderConnection

    /// - Parameters:
    ///   - key: the secret of the installation.
    ///   - send: how requests reach the provider.
    public init(
        settings: ProviderSettings, accounts: Accounts, key: SecretKey, clock: Clock,
        send: @escaping ProviderRequest.Sending = ProviderRequest.byHTTP
    ) {
        self.settings = settings
        self.accounts = accounts
        self.key = key
        self.clock = clock
        connection = ProviderConnection(issuer: settings.issuer, clock: clock, send: send)
    }

    /// Begins a journey to the provider.
    /// - Parameters:
    ///   - next: where to go afterwards: a path of this site.
    ///   - session: that of somebody signed in who links their account or shows again who they are.
    /// - Returns: the provider's address to send the browser to, and the cookie that it must bring back.
    /// - Throws: `SingleSignOnError` with code `.unreachable` or `.badProvider`.
    public func begin(
        _ purpose: Journey.Purpose, next: String, in session: String? = nil
    ) async throws -> (address: String, cookie: String) {
        let provider = try await connection.provider()
        let journey = Journey(purpose, next: next, session: session, at: clock.now())
        var address = ProviderAddress.with(
            [
                "response_type": "code", "client_id": settings.clientID, "redirect_uri": settings.back,
                "scope": settings.scopes.joined(separator: " "), "state": journey.state, "nonce": journey.nonce,
                "code_challenge": ProofKey(verifier: journey.verifier).challenge, "code_challenge_method": "S256",
            ], provider.authorization)
        // A session at the provider is not enough to show anew who one is.
        if purpose == .confirm { address = ProviderAddress.with(["prompt": "login", "max_age": "0"], address) }
        return (address, try journey.sealed(with: key))
    }

    /// Ends a journey: checks that it is the one that this browser began, redeems the code and checks the token.
    /// - Parameters:
    ///   - answer: the fields of the address that the provider sent the browser back to.
    ///   - cookie: what `begin` gave the browser.
    /// - Throws: `SingleSignOnError`.
    public func finish(
        _ answer: [String: String], cookie: String?
    ) async throws -> (journey: Journey, identity: ProvidedIdentity) {
        guard let cookie, let journey = Journey.open(cookie, with: key, at: clock.now()),
            SecretText.equal(answer["state"] ?? "", journey.state),
            try await accounts.spend(state: journey.state, until: journey.until)
        else { throw SingleSignOnError(.lostWay, "state") }
        let provider = try await connection.provider()
        // Against a mix-up of providers (RFC 9207 section 2.4).
        guard answer["iss"].map({ $0 == settings.issuer }) ?? !provider.namesIssuer else {
            throw SingleSignOnError(.lostWay, "iss")
        }
        guard let code = answer["code"], (1...4096).contains(code.utf8.count), answer["error"] == nil else {
            throw SingleSignOnError(.refused, "code")
        }
        let token = try await connection.redeem(request(code, journey, provider))
        let claims = try await connection.claims(of: token)
        try IDTokenRule(
            issuer: settings.issuer, clientID: settings.clientID, nonce: journey.nonce, now: clock.now(),
            wantsFreshSignIn: journey.purpose == .confirm
        ).check(claims)
        let organisations = try await accounts.organisations()
        return (journey, IdentityMapping(settings: settings, organisations: organisations).identity(claims))
    }

    private func request(_ code: String, _ journey: Journey, _ provider: ProviderMetadata) -> ProviderRequest {
        var form = ProviderAddress.form([
            "grant_type": "authorization_code", "code": code, "redirect_uri": settings.back,
            "client_id": settings.clientID, "code_verifier": journey.verifier,
        ])
        var authorization: String?
        if let secret = settings.clientSecret {
            if provider.takesSecretInBody {
                form += "&" + ProviderAddress.form(["client_secret": secret])
            } else {
                // RFC 6749 section 2.3.1: both parts are written as in a form first.
                let pair = "\(ProviderAddress.escaped(settings.clientID)):\(ProviderAddress.escaped(secret))"
                authorization = "Basic \(Data(pair.utf8).base64EncodedString())"
            }
        }
        return ProviderRequest(provider.token, authorization: authorization, form: form)
    }
}
