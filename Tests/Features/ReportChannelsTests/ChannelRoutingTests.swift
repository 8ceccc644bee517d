import Access
import Languages
import ReportChannels
import Storage
import Testing

@Suite struct ChannelRoutingTests {
    private func channel(_ kind: ChannelKind, _ area: String?, open: Bool = true, at: Int64 = 1) -> ReportChannel {
        ReportChannel(
            id: .new(at: Timestamp(milliseconds: at)), organisation: .new(at: Timestamp(milliseconds: at)), kind: kind,
            terms: ReportChannel.Terms(name: BilingualText("a", "b"), area: area), isOpen: open,
            madeAt: Timestamp(milliseconds: at))
    }

    @Test func areaThenElsewhereThenSightings() {
        let north = channel(.sighting, "north")
        let elsewhere = channel(.sighting, nil)
        let victims = channel(.victim, "north")
        let all = [elsewhere, north, victims]
        #expect(ChannelRouting.channel(of: .sighting, area: "north", among: all) == north)
        #expect(ChannelRouting.channel(of: .sighting, area: "south", among: all) == elsewhere)
        #expect(ChannelRouting.channel(of: .sighting, area: nil, among: all) == elsewhere)
        #expect(ChannelRouting.channel(of: .victim, area: "north", among: all) == victims)
        #expect(ChannelRouting.channel(of: .victim, area: "south", among: all) == elsewhere)
        #expect(ChannelRouting.channel(of: .sighting, area: "south", among: [north]) == nil)
    }

    /// A whistle-blower's report never ends with those who look at sightings.
    @Test func whistleBlowingFallsBackOnNobody() {
        #expect(ChannelRouting.channel(of: .whistleBlowing, area: nil, among: [channel(.sighting, nil)]) == nil)
        let closed = channel(.whistleBlowing, nil, open: false)
        #expect(ChannelRouting.channel(of: .whistleBlowing, area: nil, among: [closed]) == nil)
    }

    @Test func somebodyIsAlwaysTold() {
        let terms = ReportChannel.Terms(name: BilingualText("a", "b"))
        func recipient(_ duty: ChannelRecipient.Duty) -> ChannelRecipient {
            ChannelRecipient(
                id: .new(at: Timestamp(milliseconds: 1)), channel: .new(at: Timestamp(milliseconds: 1)),
                person: .new(at: Timestamp(milliseconds: 1)), name: "", title: BilingualText("a", "b"), duty: duty,
                since: Timestamp(milliseconds: 1))
        }
        let (day, night, both) = (recipient(.deskHours), recipient(.outOfHours), recipient(.always))
        let all = [day, night, both]
        #expect(DutyRule.told(all, of: terms, minute: 9 * 60, isWeekday: true) == [day, both])
        #expect(DutyRule.told(all, of: terms, minute: 20 * 60, isWeekday: true) == [night, both])
        #expect(DutyRule.told(all, of: terms, minute: 9 * 60, isWeekday: false) == [night, both])
        #expect(DutyRule.told([day], of: terms, minute: 3 * 60, isWeekday: true) == [day])
    }
}
