/// The cost of a step for each share in thousandths, so that no link needs a logarithm.
struct StepCosts {
    /// By thousandths; the last row is for shares that nobody told.
    let byShare: [UInt32]
    /// The cheapest step there is.
    let cheapest: UInt32
    /// The step into a tier that nobody knows.
    let unknownTier: UInt32

    init(_ policy: ExposurePolicy) {
        byShare = (0..<Thousandths.tableSize).map { share in
            let told = share == Int(Thousandths.untold) ? nil : Thousandths.value(UInt16(share))
            return Cost.cost(Double(policy.weight(ofShare: told)))
        }
        unknownTier = byShare[1_000]
        cheapest = unknownTier
    }
}
