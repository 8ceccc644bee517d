import TestSupport
import Testing

@testable import Questionnaires
