/// Weights that multiply along a path become whole numbers that add: minus the logarithm to base 2, in units of 2^-20.
///
/// Sums of whole numbers do not depend on their order. So a path costs the same read from either end, ties are real ties, and
/// no numbering of the organisations changes a figure. One unit is 0.7 millionths of a figure.
enum Cost {
    /// What a weight of one half costs.
    static let octave: UInt32 = 1 << 20
    /// From here on (a weight below one in four thousand million) a path counts as nothing. Sums of two stay below 2^32.
    static let nothing: UInt32 = 32 * octave

    /// The cost of a weight between 0 and 1.
    static func cost(_ weight: Double) -> UInt32 {
        guard weight > 0 else { return nothing }
        let cost = (-logarithm(weight) * Double(octave)).rounded()
        return cost < Double(nothing) ? UInt32(max(0, cost)) : nothing
    }

    /// The weight that costs so much: the inverse of `cost`, to six digits.
    static func weight(_ cost: UInt32) -> Float {
        guard cost < nothing else { return 0 }
        let whole = cost / octave
        let rest = Double(cost % octave) / Double(octave)
        // The series of e^x, for x between 0 and minus the logarithm of 2.
        let exponent = -rest * 0.693_147_180_559_945_3
        var term = 1.0
        var sum = 1.0
        for step in 1...18 {
            term *= exponent / Double(step)
            sum += term
        }
        return Float(sum / Double(UInt64(1) << UInt64(whole)))
    }

    /// Costs of the risks of nothing to 1000 thousandths.
    static let risks: [UInt32] = (0...1_000).map { cost(Double($0) / 1_000) }

    /// The logarithm to base 2, by the series of the inverse hyperbolic tangent.
    private static func logarithm(_ value: Double) -> Double {
        let ratio = (value.significand - 1.414_213_562_373_095) / (value.significand + 1.414_213_562_373_095)
        let square = ratio * ratio
        var power = ratio
        var sum = 0.0
        for step in stride(from: 1, through: 27, by: 2) {
            sum += power / Double(step)
            power *= square
        }
        return Double(value.exponent) + 0.5 + 2 * sum * 1.442_695_040_888_963_4
    }
}
