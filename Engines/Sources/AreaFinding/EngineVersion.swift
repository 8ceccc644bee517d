/// Version of the rules. Answers of one version repeat; keep it beside every stored answer.
public let areaFindingVersion: String = "1.0.0"
