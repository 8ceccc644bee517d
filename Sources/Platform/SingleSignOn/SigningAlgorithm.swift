/// The signatures that we take. A token names one, and the key must be of its kind: `none`, and keys that we share with a
/// provider (HS256), are none of them.
enum SigningAlgorithm: String, Sendable, CaseIterable {
    case rs256 = "RS256"
    case es256 = "ES256"
    case eddsa = "EdDSA"
}
