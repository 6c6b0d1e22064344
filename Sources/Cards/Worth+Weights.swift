extension Worth {
  /// What each form of question adds, in Korean, Japanese, Chinese and English; with what is so of every card.
  static let forms: [[Double]] = [
    [0.95, 1.04, 1.10, 0.91],  // blank
    [1.07, 1.16, 1.17, 1.39],  // way back
    [0.33, 0.76, 0.67, 0.48],  // members
    [1.01, 0.83, 0.80, 0.91],  // meaning
    [0.28, 0.64, 0.51, 0.49],  // points
    [0.50, 0.47, 0.39, 0.16],  // reason
    [0.23, 0.72, 0.86, 0.87],  // manner
    [-0.05, -0.08, 0.14, 0.16],  // example
    [0.67, 0.63, 0.56, 0.77],  // other
  ]

  /// What the rule that made a card adds, in the same four languages; other rules add nothing.
  static let rules: [String: [Double]] = [
    "F1": [-0.32, -0.78, -0.54, -0.28],
    "F2": [-0.84, -0.77, -0.84, -0.77],
    "F3": [0.29, 0.22, 0.27, 0.60],
    "F4": [-0.79, -0.36, -0.25, 0.06],
    "F5": [0.65, 0.29, 0.31, 0.20],
    "F6": [-0.34, -0.38, -0.37, -0.37],
    "F7": [0.36, 0.19, 0.23, 0.45],
    "F8": [-0.05, -0.17, -0.07, -0.07],
    "F9": [0.37, 0.47, 0.24, 0.27],
    "F10": [1.45, 1.09, 1.07, 1.26],
    "F11": [-0.24, 0.22, 0.01, -0.13],
    "F13": [-0.71, -0.01, -0.25, 0.15],
    "F14": [0.28, 0.07, 0.45, 0.05],
    "F15": [-0.14, 0.42, -0.13, -0.23],
    "F16": [0.18, 0.45, -0.23, 0.10],
    "F17": [0.79, 0.63, 0.62, 0.51],
    "F18": [0.30, 0.57, 0.62, 0.37],
    "F19": [0.11, 0, -0.10, 0],
    "F20": [-0.09, -0.19, -0.15, -0.42],
    "F21": [-0.12, -0.32, -0.31, -0.35],
    "F22": [0.32, 0.31, 0.32, 0.15],
    "F23": [-0.03, -0.04, -0.01, 0.03],
    "F24": [-0.44, -0.43, -0.27, -0.51],
    "F25": [0.36, -0.03, 0.14, 0.05],
    "F26": [-0.03, -0.16, 0.11, -0.15],
    "F27": [-0.15, 0.10, 0.07, 0.32],
    "F28": [0.43, 0.27, 0.33, 0.32],
    "F29": [0.24, 0.24, 0.71, 0.02],
    "F30": [-0.08, -0.19, -0.10, 0.05],
    "F31": [0.14, 0.07, 0.07, 0.07],
    "F32": [0.66, 0.33, 0.33, 0.33],
    "F34": [-0.08, -0.04, -0.04, -0.04],
    "F35": [-0.22, -0.11, -0.11, -0.11],
    "F36": [-1.00, -1.09, -1.21, -0.96],
    "F37": [-0.80, -0.71, -0.65, -0.68],
    "F38": [-0.38, 0.01, -0.06, -0.14],
  ]

  /// By the length of the longest item: each place holds lengths from one power of two to the next.
  static let answerLengths: [Double] = [0, -0.33, -0.50, -0.11, -0.06, 0.22, 0.56, 0.54, -0.17]

  /// By the length of the question behind its context.
  static let stemLengths: [Double] = [0.02, 0, 0.14, -0.06, -0.13, -0.08, 0.15, 0.10]

  /// By how many items are asked for, from one on; five stands for more too.
  static let items: [Double] = [0.09, -0.16, 0.04, 0.20, -0.03]

  /// By how many titles stand above the question; four stands for more too.
  static let depths: [Double] = [-0.63, 0.03, 0.22, 0.27, 0.25]

  /// Words before a colon say what the question is about.
  static let hasContext = 0.05
  /// The rule, or a shape that is seldom kept, lets the card wait.
  static let waits = -0.74
  /// The answer holds a bracket.
  static let bracket = -0.16
  /// The answer holds a digit.
  static let digit = -0.44
  /// The answer is more than one sentence.
  static let stop = -0.59
  /// The answer holds an arrow.
  static let arrow = -0.16
  /// The answer holds a comma.
  static let comma = -0.26
  /// The answer to a question in another script holds Latin letters.
  static let latinAnswer = -0.11
  /// The question in another script holds Latin letters.
  static let latinQuestion = -0.10
}
