/// How Chinese lines end and what makes a sentence of them.
///
/// Chinese marks neither words nor endings, so a line is judged by what stands in it: words that only a statement has
/// (会, 需要, 导致), a verb it begins with (提供…, 用于…), a comma between clauses. A line that closes on 的 and a word for a
/// class of things (…的过程, …的硬體) names, whatever verbs stand before.
package enum ChineseEndings {
  /// Whether a text says something of a subject; false for names, noun phrases and plain lists.
  package static func isPredicate(_ text: Text) -> Bool {
    guard let last = text.scalars.last(where: { !$0.isSpace }) else { return false }
    let plain = withoutBrackets(text).trimming { !$0.isWordPart }
    guard plain.count >= 3 else { return false }
    if last.isSentenceEnd, last != "?", last != "？" { return true }
    if namesClass(plain) { return false }
    if hasClauses(plain) { return true }
    return hasMarker(plain) || beginsWithVerb(plain)
  }

  /// Whether a text closes on 的 and a short word for a class of things, or is 一种… with one.
  package static func namesClass(_ text: Text) -> Bool {
    let plain = withoutBrackets(text).trimming { !$0.isWordPart }
    guard plain.count >= 5, let link = plain.scalars.lastIndex(of: "的"), plain.count - link <= 12, link >= 2 else {
      return plain.count >= 4 && plain.startsWith(anyOf: ["一种", "一種", "一类", "一類", "一组", "一組"])
        && endsInClass(plain)
    }
    guard !plain.contains("："), !plain.startsWith(anyOf: deeds),
      !(plain.startsWith(anyOf: ["使用", "利用", "采用", "採用"]) && plain.contains("来"))
    else { return false }
    let tail = plain.dropping(first: link + 1)
    return endsInClass(tail) && !hasMarker(tail)
  }

  /// Words of a deed that a line begins with: what ends it is the deed's object.
  private static let deeds: Phrases = [
    "首次", "提出", "主张", "主張", "认为", "認為", "强调", "強調", "倡导", "倡導", "开创", "開創", "反对", "反對", "批判", "发现了", "發現了",
  ]

  /// Whether the text has clauses of their own between commas; short names between commas are a list.
  private static func hasClauses(_ text: Text) -> Bool {
    let pieces = text.pieces { $0 == "，" || $0 == "；" || $0 == "。" }.map(\.trimmed)
    guard pieces.count >= 2 else { return false }
    return pieces.contains { $0.count >= 4 || hasMarker($0) || beginsWithVerb($0) }
  }

  private static func endsInClass(_ text: Text) -> Bool {
    classNouns.contains(text.suffix(2)) || classNouns.contains(text.suffix(3))
      || text.count == 1 && (text == "人" || text == "物" || text == "病" || text == "力" || text == "量")
  }

  private static func withoutBrackets(_ text: Text) -> Text {
    guard text.contains(where: \.isOpening) else { return text }
    var depth = 0
    var kept: [Unicode.Scalar] = []
    for scalar in text.scalars {
      if scalar.isOpening {
        depth += 1
      } else if scalar.isClosing {
        depth = max(0, depth - 1)
      } else if depth == 0 {
        kept.append(scalar)
      }
    }
    return Text(kept)
  }

  private static func hasMarker(_ text: Text) -> Bool {
    for index in text.indices {
      guard let found = markers[text[index]] else { continue }
      for marker in found where marker.stands(in: text, at: index) { return true }
    }
    return false
  }

  /// Whether a line begins with what is done, or with when it is done: `储存茶叶`, `在雨天关窗`.
  package static func opensOnDeed(_ text: Text) -> Bool { text.first == "在" || beginsWithVerb(text) }

  private static func beginsWithVerb(_ text: Text) -> Bool {
    guard text.count >= 6 && verbs.contains(text.prefix(2)) || text.count >= 4 && lightVerbs.contains(text[0]) else {
      return false
    }
    let next = verbs.contains(text.prefix(2)) ? text[2] : text[1]
    return !nounMakers.contains(next)
  }

  /// A word that only a statement has; beside some letters it is part of another word (社会, 会议).
  private struct Marker {
    let word: [Unicode.Scalar]
    let notAfter: Set<Unicode.Scalar>
    let notBefore: Set<Unicode.Scalar>

    func stands(in text: Text, at index: Int) -> Bool {
      let end = index + word.count
      guard end <= text.count, text.scalars[index..<end].elementsEqual(word) else { return false }
      if index > 0, notAfter.contains(text[index - 1]) { return false }
      return end >= text.count || !notBefore.contains(text[end])
    }
  }

  private static let markers: [Unicode.Scalar: [Marker]] = {
    var result: [Unicode.Scalar: [Marker]] = [:]
    func add(_ words: String, notAfter: String = "", notBefore: String = "") {
      for word in Text(words).words {
        result[word[0], default: []].append(
          Marker(
            word: Array(word.scalars), notAfter: Set(notAfter.unicodeScalars), notBefore: Set(notBefore.unicodeScalars))
        )
      }
    }
    add(
      """
      可以 可能会 可能會 不能 不会 不會 才能 就会 就會 若是 如果 导致 導致 造成 使得 需要 无法 無法 必须 必須 只能 只有 不用 不再 没有 沒有 从而
      從而 因此 所以 因为 因為 由于 由於 不是 并且 並且 进行 進行 属于 屬於 分为 分為 包括 包含 具有 来自 來自 取决于 取決於 应该 應該 应当 應當 得以 能够 能夠
      不需 不要 即可 表示 称为 稱為 叫做 成为 成為 变成 變成 变为 變為 位于 位於 用来 用來 用于 用於 有助于 有助於 有利于 有利於 相当于 相當於 而不 比较容易 容易被 提供 保证 保證 允许 允許 避免 决定
      決定
      """)
    add("会 會", notAfter: "社机機协協工国國员員大学學晚聚开開宴教公商理议議院年都", notBefore: "议議计計员員话話场場见見谈談诊診社")
    add("被 使 令 讓 让 將 将", notAfter: "即行驱天大命指法司律口假致促", notBefore: "用者子单單套膜牌来來军軍要")
    add("把", notAfter: "一", notBefore: "手")
    add("是", notAfter: "但于於还還就也正", notBefore: "否非")
    add("了", notAfter: "为為除", notBefore: "解")
    add("就 才", notAfter: "成造人天英", notBefore: "业業职職能地近是")
    add("而是 也是 就是 都是 还是 正是")
    return result
  }()

  /// Verbs a line may begin with; what follows them is their object.
  private static let verbs: Set<Text> = Set(
    Text(
      """
      提供 使用 执行 執行 实现 實現 保证 保證 减少 減少 增加 提高 降低 防止 避免 允许 允許 支持 支援 负责 負責 通过 通過 利用 采用 採用 维持 維持 促进 促進 抑制 改变
      改變 破坏 破壞 打开 打開 加快 加速 加重 开始 開始 产生 產生 形成 发生 發生 存储 儲存 保存 记录 記錄 管理 处理 處理 描述 说明 說明 获取 獲取 得到 失去 吸收 释放 釋放
      推动 推動 加强 加強 建立 废除 廢除 颁布 頒布 设立 設立 实行 實行 发展 發展 丧失 喪失 扩大 擴大 缩短 縮短 确保 確保 检查 檢查 判断 判斷 分配 占用 占有 共享 等待 依赖
      依賴 依靠 遵循 满足 滿足 适合 適合 适用 適用 便于 便於 有利 不利 易于 易於 位于 位於 属于 屬於 来自 對應 对应 不受 不能 不會 不会 不需 不再 不易 没有 沒有 无需 無需 盡可
      写出 寫出 列出 画出 畫出 求出 算出 找出 尽可 尽量 盡量 只能 只有 必须 必須 可以 可能 需要 需在 一次 每次 每个 每個 用于 用於 用来 用來
      """
    ).words)

  /// Verbs of one letter that begin a line: 使进程…, 将数据….
  private static let lightVerbs = Set("使令让讓将將把被由当當若可只仅僅能需应應先再用".unicodeScalars)

  /// Letters that make a noun of the verb before: 使用者, 管理员, 存储器.
  private static let nounMakers = Set("者员員器机機性率力量值法论論学學期区區表图圖类類型式层層端方权權能见見用题題生天进進次度户戶途处處例法".unicodeScalars)

  /// What things are classes of, where a modifier in 的 stands before.
  private static let classNouns: Set<Text> = Set(
    Text(
      """
      指令 硬體 硬件 软件 軟體 函式 函数 函數 系统 系統 方法 过程 過程 反应 反應 物质 物質 装置 裝置 设备 設備 结构 結構 程序 程式 技术 技術 协议 協議 協定 算法 演算法 模型 机制
      機制 方式 现象 現象 状态 狀態 集合 单位 單位 能力 空间 空間 内存 工具 语言 語言 化合物 混合物 元素 粒子 分子 原子 离子 離子 细胞 細胞 组织 組織 器官 疾病 症状 症狀 综合征
      症候群 制度 政策 运动 運動 战争 戰爭 事件 条约 條約 人物 国家 國家 时期 時期 阶段 階段 规则 規則 法则 定律 原理 理论 理論 数据 數據 资料 資料 信息 資訊 资源 資源 文件 檔案
      服务 服務 模式 关系 關係 性质 性質 特性 部分 区域 區域 行为 行為 操作 活动 活動 总称 總稱 统称 統稱 简称 簡稱 名称 名稱 东西 地方 部位 炎症 药物 藥物 蛋白质 蛋白 激素 溶液
      气体 氣體 能量 接口 介面 变量 變數 对象 物件 类型 類型 容器 框架 平台 标准 標準 思想 概念 学说 學說 实体 實體 记录 缓存 快取 指针 指標 机构 機構 区间 序列 图形 曲线 方程
      次数 次數 总数 總數 数目 變數 变化 變化 程度 比例 数量 數量 距离 距離 时间 時間 速度 温度 溫度 代码 命令 电路 電路 网络 網路 設計 设计 策略 手段 过渡 产物 產物 晶体 晶體 金属 金屬 反應物 学科 學科 文化 实例 實例 单元 單元
      色素 颜料 顏料 染料 薄膜 液体 液體 固体 固體 植物 动物 動物 生物 昆虫 昆蟲 病毒 细菌 細菌 真菌 肌肉 骨骼 矿物 礦物 天体 天體 恒星 行星 卫星 衛星 河流 城市
      建筑 建築 宫殿 宮殿 乐器 樂器 王朝 民族 节日 節日 仪器 儀器 学派 學派 政党 政黨 疫苗 抗体 抗體 细胞器
      """
    ).words)
}
