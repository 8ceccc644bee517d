/// The questions on terms of work that commitment 8 of the Welsh code of practice (2017) asks: no false self-employment, no
/// unfair use of umbrella schemes and zero-hours contracts.
public enum WorkQuestion: String, Sendable, Codable, CaseIterable {
    case zeroHours
    case umbrella
    case falseSelfEmployment
}
