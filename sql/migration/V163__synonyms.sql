-- Words that mean the same in the field, to begin with; the office keeps them from here on. One word a line.
INSERT INTO search_synonym (words, changed_at) VALUES
  ('薬機法
薬事法
医薬品医療機器等法
医薬品、医療機器等の品質、有効性及び安全性の確保等に関する法律', CURRENT_TIMESTAMP),
  ('治験
臨床試験
clinical trial', CURRENT_TIMESTAMP),
  ('PMDA
医薬品医療機器総合機構', CURRENT_TIMESTAMP),
  ('AMED
日本医療研究開発機構', CURRENT_TIMESTAMP),
  ('厚労省
厚生労働省
MHLW', CURRENT_TIMESTAMP),
  ('経産省
経済産業省
METI', CURRENT_TIMESTAMP),
  ('特許庁
JPO', CURRENT_TIMESTAMP),
  ('再生医療等製品
再生医療製品', CURRENT_TIMESTAMP),
  ('プログラム医療機器
SaMD
医療機器プログラム', CURRENT_TIMESTAMP),
  ('体外診断用医薬品
体外診断薬
IVD', CURRENT_TIMESTAMP),
  ('コンパニオン診断
CDx', CURRENT_TIMESTAMP),
  ('医療機器
メディカルデバイス
medical device', CURRENT_TIMESTAMP),
  ('医薬品
薬剤
pharmaceutical', CURRENT_TIMESTAMP),
  ('GCP
医薬品の臨床試験の実施の基準', CURRENT_TIMESTAMP),
  ('GMP
製造管理及び品質管理', CURRENT_TIMESTAMP),
  ('GLP
安全性に関する非臨床試験の実施の基準', CURRENT_TIMESTAMP),
  ('QMS
品質マネジメントシステム
ISO 13485', CURRENT_TIMESTAMP),
  ('CRO
医薬品開発業務受託機関
開発業務受託機関', CURRENT_TIMESTAMP),
  ('CDMO
医薬品開発製造受託機関', CURRENT_TIMESTAMP),
  ('CMO
医薬品製造受託機関', CURRENT_TIMESTAMP),
  ('製造販売業
製販業', CURRENT_TIMESTAMP),
  ('製造販売承認
製販承認', CURRENT_TIMESTAMP),
  ('対面助言
PMDA相談', CURRENT_TIMESTAMP),
  ('RS戦略相談
レギュラトリーサイエンス戦略相談
薬事戦略相談', CURRENT_TIMESTAMP),
  ('全般相談
開発前相談', CURRENT_TIMESTAMP),
  ('先駆け審査
先駆け審査指定制度
SAKIGAKE', CURRENT_TIMESTAMP),
  ('希少疾病
希少疾患
オーファン
難病', CURRENT_TIMESTAMP),
  ('希少疾病用医薬品
オーファンドラッグ', CURRENT_TIMESTAMP),
  ('保険適用
保険収載
保険償還', CURRENT_TIMESTAMP),
  ('薬価
薬価収載', CURRENT_TIMESTAMP),
  ('診療報酬
保険点数', CURRENT_TIMESTAMP),
  ('知財
知的財産
IP', CURRENT_TIMESTAMP),
  ('特許
パテント
patent', CURRENT_TIMESTAMP),
  ('先行技術調査
先行特許調査', CURRENT_TIMESTAMP),
  ('FTO
侵害予防調査
freedom to operate', CURRENT_TIMESTAMP),
  ('秘密保持契約
NDA
機密保持契約', CURRENT_TIMESTAMP),
  ('共同研究
共同開発', CURRENT_TIMESTAMP),
  ('ライセンス
実施許諾
導出', CURRENT_TIMESTAMP),
  ('資金調達
ファイナンス
出資', CURRENT_TIMESTAMP),
  ('ベンチャーキャピタル
VC', CURRENT_TIMESTAMP),
  ('ピッチ
pitch
プレゼンテーション', CURRENT_TIMESTAMP),
  ('事業計画
ビジネスプラン', CURRENT_TIMESTAMP),
  ('出口戦略
エグジット
exit', CURRENT_TIMESTAMP),
  ('上場
IPO
株式公開', CURRENT_TIMESTAMP),
  ('倫理審査委員会
IRB
治験審査委員会', CURRENT_TIMESTAMP),
  ('インフォームドコンセント
同意取得
説明と同意', CURRENT_TIMESTAMP),
  ('非臨床試験
前臨床試験', CURRENT_TIMESTAMP),
  ('毒性試験
安全性試験', CURRENT_TIMESTAMP),
  ('薬物動態
PK
ファーマコキネティクス', CURRENT_TIMESTAMP),
  ('概念実証
POC
proof of concept', CURRENT_TIMESTAMP),
  ('人工知能
AI', CURRENT_TIMESTAMP),
  ('機械学習
マシンラーニング
machine learning', CURRENT_TIMESTAMP),
  ('深層学習
ディープラーニング
deep learning', CURRENT_TIMESTAMP),
  ('電子カルテ
EHR
EMR', CURRENT_TIMESTAMP),
  ('リアルワールドデータ
RWD
実臨床データ', CURRENT_TIMESTAMP),
  ('個人情報
パーソナルデータ', CURRENT_TIMESTAMP),
  ('遠隔診療
オンライン診療
遠隔医療', CURRENT_TIMESTAMP),
  ('iPS細胞
人工多能性幹細胞', CURRENT_TIMESTAMP),
  ('幹細胞
ステムセル
stem cell', CURRENT_TIMESTAMP),
  ('遺伝子治療
gene therapy', CURRENT_TIMESTAMP),
  ('抗体医薬
抗体薬', CURRENT_TIMESTAMP),
  ('核酸医薬
オリゴ核酸', CURRENT_TIMESTAMP),
  ('がん
癌
悪性腫瘍
cancer', CURRENT_TIMESTAMP),
  ('認知症
アルツハイマー
dementia', CURRENT_TIMESTAMP),
  ('糖尿病
diabetes', CURRENT_TIMESTAMP),
  ('介護ロボット
介護福祉機器
福祉用具', CURRENT_TIMESTAMP),
  ('米国食品医薬品局
FDA', CURRENT_TIMESTAMP),
  ('CEマーク
CE認証
欧州認証', CURRENT_TIMESTAMP),
  ('海外展開
国際展開
海外進出', CURRENT_TIMESTAMP),
  ('生物学的安全性
生体適合性', CURRENT_TIMESTAMP),
  ('滅菌
sterilization', CURRENT_TIMESTAMP),
  ('サイバーセキュリティ
cybersecurity', CURRENT_TIMESTAMP),
  ('ベンチャー
スタートアップ
startup', CURRENT_TIMESTAMP);
