import ContractManagement
import Languages

extension StandingItems {
    /// The minutes of a meeting that nothing has been said at yet.
    var minutes: [ContractMeeting.Minute] {
        usual.map { ContractMeeting.Minute(usual: $0, item: "", note: "") }
            + own.map { ContractMeeting.Minute(usual: nil, item: $0, note: "") }
    }
}

extension Words {
    func standing(_ minute: ContractMeeting.Minute) -> String {
        minute.usual.map { self(.managedStanding, $0) } ?? minute.item
    }
}
