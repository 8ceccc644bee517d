public import Storage

/// Somebody signed in, with what a page says about them.
public struct Session: Sendable {
    public var principal: Principal
    public var personName: String
    public var organisation: Organisation
    /// How many organisations the person may work for, this one among them.
    public var organisations = 1
    public var seenAt: Timestamp
    /// When it ends whatever is done.
    public var expiresAt: Timestamp
    public var id = ID<Session>(stored: "")
    public var startedAt = Timestamp(milliseconds: 0)
    /// Until when the person's last proof of who they are serves for sensitive acts.
    public var proofEndsAt = Timestamp(milliseconds: 0)
    public var method = SignInMethod.password
    public var hasSecondFactor = false
    /// When it ends unless another request comes: by idleness or by age, whichever is sooner.
    public var endsAt = Timestamp(milliseconds: 0)

    public init(
        principal: Principal, personName: String, organisation: Organisation, seenAt: Timestamp, expiresAt: Timestamp
    ) {
        self.principal = principal
        self.personName = personName
        self.organisation = organisation
        self.seenAt = seenAt
        self.expiresAt = expiresAt
    }

    /// What the person is asked for to confirm who they are.
    public var proof: ProofKind {
        if hasSecondFactor { return .code }
        return method == .provider || method == .providerAndCode ? .provider : .password
    }

    /// Seconds until it ends unless another request comes; for the warning that it will. Never below 0.
    public func secondsLeft(at now: Timestamp) -> Int {
        Int(max(0, (endsAt.milliseconds - now.milliseconds) / 1000))
    }
}
