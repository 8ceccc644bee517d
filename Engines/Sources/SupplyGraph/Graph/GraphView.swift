/// The arrays of a graph as buffers, for loops that run over millions of links. Valid inside `SupplyGraph.withView` only.
struct GraphView {
    let count: Int
    let kinds: Int
    let starts: UnsafeBufferPointer<Int32>
    let suppliers: UnsafeBufferPointer<Int32>
    let shares: UnsafeBufferPointer<UInt16>
    let reverseStarts: UnsafeBufferPointer<Int32>
    let buyers: UnsafeBufferPointer<Int32>
    let reverseShares: UnsafeBufferPointer<UInt16>
    let risks: UnsafeBufferPointer<UInt16>
    let tierRisks: UnsafeBufferPointer<UInt16>
    let knowledge: UnsafeBufferPointer<UInt8>

    /// Places of an organisation's suppliers.
    @inline(__always) func row(_ organisation: Int) -> Range<Int> {
        Range(uncheckedBounds: (Int(starts[organisation]), Int(starts[organisation + 1])))
    }

    /// Places of an organisation's buyers.
    @inline(__always) func reverseRow(_ organisation: Int) -> Range<Int> {
        Range(uncheckedBounds: (Int(reverseStarts[organisation]), Int(reverseStarts[organisation + 1])))
    }

    @inline(__always) func isTierUnknown(_ organisation: Int) -> Bool {
        knowledge[organisation] == SupplierKnowledge.unknown.rawValue
    }
}

extension SupplyGraph {
    /// Runs `body` with the arrays as buffers.
    func withView<Answer>(_ body: (GraphView) -> Answer) -> Answer {
        starts.withUnsafeBufferPointer { starts in
            suppliers.withUnsafeBufferPointer { suppliers in
                shares.withUnsafeBufferPointer { shares in
                    reverseStarts.withUnsafeBufferPointer { reverseStarts in
                        buyers.withUnsafeBufferPointer { buyers in
                            reverseShares.withUnsafeBufferPointer { reverseShares in
                                withRisks { risks, tierRisks, knowledge in
                                    body(
                                        GraphView(
                                            count: organisationCount, kinds: kindCount, starts: starts,
                                            suppliers: suppliers, shares: shares, reverseStarts: reverseStarts,
                                            buyers: buyers, reverseShares: reverseShares, risks: risks,
                                            tierRisks: tierRisks, knowledge: knowledge))
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    private func withRisks<Answer>(
        _ body: (UnsafeBufferPointer<UInt16>, UnsafeBufferPointer<UInt16>, UnsafeBufferPointer<UInt8>) -> Answer
    ) -> Answer {
        risks.withUnsafeBufferPointer { risks in
            tierRisks.withUnsafeBufferPointer { tierRisks in
                knowledge.withUnsafeBufferPointer { body(risks, tierRisks, $0) }
            }
        }
    }
}
