/// Version of tables and scoring rules. Scores of one version repeat; keep it beside every stored score.
public let engineVersion: String = "1.0.0"
