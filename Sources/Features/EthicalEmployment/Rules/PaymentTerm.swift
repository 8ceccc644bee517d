internal import Storage

/// When an invoice is paid in time.
///
/// Procurement Act 2023, section 68 (in force from 24 February 2025): it is implied into public contracts that a sum is paid within
/// 30 days of the day on which the invoice is received or, if later, of the day on which it falls due by the invoice. The Welsh
/// code of practice (2017), commitment 5.2, asks the same. Days are counted as the register of suppliers counts them: what is paid
/// on the thirtieth day after is in time.
enum PaymentTerm {
    static let days = 30

    /// The day from which the days are counted.
    static func start(received: Day, due: Day?) -> Day { due.map { max($0, received) } ?? received }

    /// The last day on which a payment is in time.
    static func last(received: Day, due: Day?) -> Day { start(received: received, due: due).adding(days: days) }

    /// How many days a payment took; 0 where it was made before they began.
    static func taken(received: Day, due: Day?, paid: Day) -> Int {
        max(0, paid.daysSince1970 - start(received: received, due: due).daysSince1970)
    }

    static func isInTime(days: Int) -> Bool { days <= Self.days }
}
