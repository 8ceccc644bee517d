/// A promise with all that was delivered, newest first.
public struct PromiseDetail: Sendable, Hashable {
    public var promise: SocialValuePromise
    public var deliveries: [Delivery]
}
