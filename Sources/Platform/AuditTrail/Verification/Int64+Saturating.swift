/// Numbers of rows that somebody changed may be anything: they are reckoned with up to the ends of what a number holds.
extension Int64 {
    func adding(upTo more: Int64) -> Int64 {
        let (sum, isTooMuch) = addingReportingOverflow(more)
        return isTooMuch ? (more > 0 ? .max : .min) : sum
    }
}
