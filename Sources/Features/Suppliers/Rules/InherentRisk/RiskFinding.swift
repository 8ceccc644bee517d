/// What was found about one characteristic, and why.
public struct RiskFinding: Sendable, Codable, Hashable {
    public let characteristic: RiskCharacteristic
    public let state: RiskState
    /// Zero when absent, the middle when unknown, the middle up to the characteristic's maximum when present.
    public let points: Int
    /// Present and weighty enough that one other characteristic makes the tier high: a good listed for forced labour in
    /// the very country it comes from, labour supplied by others, or labour-intensive work in a high-risk industry.
    public let isGrave: Bool
    /// At least one, in the order of their weight. At most ``mostReasons``.
    public let reasons: [RiskReason]

    /// The number of reasons kept of one finding: notices with dozens of codes repeat themselves.
    public static let mostReasons = 6

    static func present(
        _ characteristic: RiskCharacteristic, points: Int, isGrave: Bool = false, _ reasons: [RiskReason]
    ) -> RiskFinding {
        RiskFinding(
            characteristic: characteristic, state: .present,
            points: min(max(points, characteristic.unknownPoints), characteristic.maximumPoints),
            isGrave: isGrave, reasons: Array(reasons.prefix(mostReasons)))
    }

    static func absent(_ characteristic: RiskCharacteristic, _ reasons: [RiskReason]) -> RiskFinding {
        RiskFinding(
            characteristic: characteristic, state: .absent, points: 0, isGrave: false,
            reasons: Array(reasons.prefix(mostReasons)))
    }

    static func unknown(_ characteristic: RiskCharacteristic, _ reasons: [RiskReason]) -> RiskFinding {
        RiskFinding(
            characteristic: characteristic, state: .unknown, points: characteristic.unknownPoints, isGrave: false,
            reasons: Array(reasons.prefix(mostReasons)))
    }
}
