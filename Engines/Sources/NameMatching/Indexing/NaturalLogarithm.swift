extension Float {
    /// Natural logarithm of a positive number, by the exponent and a series for the rest; exact to 1e-6.
    ///
    /// The standard library has none, and the engine needs no more than this to weigh words.
    static func log(_ value: Float) -> Float {
        let ratio = (value.significand - 1) / (value.significand + 1)
        let square = ratio * ratio
        let series = ratio * (2 + square * (2 / 3 + square * (2 / 5 + square * (2 / 7 + square * 2 / 9))))
        return Float(value.exponent) * 0.693_147_18 + series
    }
}
