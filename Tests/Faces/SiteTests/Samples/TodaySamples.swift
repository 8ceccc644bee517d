import Storage

@testable import Site

extension SamplePages {
    static let today = [
        SamplePage("today", TodayPage(model: busyDay)),
        SamplePage("today-nothing", TodayPage(model: .nothing)),
    ]

    private static let busyDay = TodayModel(
        today: Day(TestSite.now),
        matters: [
            TodayModel.Matter(
                urgency: .danger, title: "Glan Môr Hand Car Wash",
                reason: "A day’s work costs more than is paid for it.",
                kind: "High risk", path: "/suppliers/1", isYours: true, dueOn: Day(year: 2026, month: 11, day: 20),
                money: pounds(38_400)),
            TodayModel.Matter(
                urgency: .warn, title: "Tegfan Safety Supplies Cyf and “Sarang Gloves”",
                reason: "A likely match, 0.91. A second person must look.", kind: "Decision", path: "/hits/2",
                owner: "P. Lead", dueOn: Day(year: 2026, month: 11, day: 22), money: pounds(412_000)),
            TodayModel.Matter(
                urgency: .warn, title: "Maes Staffing Ltd", reason: "Licence needed since September, not shown.",
                kind: "Ask", path: "/suppliers/3", dueOn: Day(year: 2026, month: 11, day: 23),
                money: pounds(1_200_000)),
            TodayModel.Matter(
                urgency: .unknown, title: "Pentre Facilities <Cleaning>",
                reason: "Nothing is known of its subcontractors.", kind: "Unknown", path: "/suppliers/4",
                owner: "P. Lead", dueOn: Day(year: 2026, month: 11, day: 30)),
            TodayModel.Matter(
                urgency: .unknown, title: "Eryri Uniforms Ltd", reason: "The country of making is not known.",
                kind: "Unknown", path: "/suppliers/5"),
        ],
        total: 9,
        spend: [
            TodayModel.SpendTier(tier: .high, money: pounds(4_100_000), suppliers: 9),
            TodayModel.SpendTier(tier: .medium, money: pounds(8_600_000), suppliers: 31),
            TodayModel.SpendTier(tier: .low, money: pounds(9_000_000), suppliers: 118),
            TodayModel.SpendTier(tier: .unknown, money: pounds(15_700_000), suppliers: 204),
        ],
        spendFrom: Day(year: 2025, month: 11, day: 1), spendTo: Day(year: 2026, month: 10, day: 31))

    static func pounds(_ amount: Int64) -> Money { Money(minorUnits: amount * 100, currency: "GBP") }
}
