import { phrases } from './phrases.ts';

/** Words around a condition that carry none. What is not listed here is never passed over. */
export const FILLERS = phrases(
  'phấn đấu|đạt|đạt được|tiếp tục|bảo đảm|đảm bảo|đưa|vươn lên|lọt',
  'nằm trong|nằm ở|thuộc|vào|trong|ở|xếp|đứng|mục tiêu|kết quả|chỉ số|điểm số|tổng điểm|tổng số điểm|số điểm',
  'tỉnh|thành phố|tỉnh , thành phố|của tỉnh|của thành phố|cả nước|của cả nước|trên cả nước|trong cả nước|toàn quốc',
  'trên toàn quốc|trong toàn quốc|đo lường|sự hài lòng|mức độ hài lòng|của người dân|người dân|doanh nghiệp|tổ chức',
  'về giải quyết thủ tục hành chính|…',
);

/** Words that ask to keep something up: with `đến năm …` they mean every year until then. */
export const KEEPING = phrases('duy trì|tiếp tục duy trì|giữ|giữ vững');

/** Behind a figure: this or better. */
export const UP = phrases('trở lên|hoặc cao hơn|hoặc hơn');
/** Behind a figure: this or less. */
export const DOWN = phrases('trở xuống|hoặc thấp hơn');
/** Before a lower end. */
export const FROM = phrases('từ');
/** Bounds below. */
export const AT_LEAST = phrases(
  'tối thiểu|ít nhất|không thấp hơn|không dưới|không ít hơn|không kém|bằng hoặc cao hơn|bằng hoặc hơn|cao hơn hoặc bằng',
  'bằng hoặc lớn hơn|lớn hơn hoặc bằng',
);
/** Bounds above. */
export const AT_MOST = phrases(
  'không quá|tối đa|không vượt quá|không vượt|không cao hơn|không hơn|nhiều nhất|không lớn hơn|bằng hoặc thấp hơn',
  'thấp hơn hoặc bằng|bằng hoặc nhỏ hơn|nhỏ hơn hoặc bằng',
);
/** Strict bounds below. */
export const ABOVE = phrases('trên|hơn|cao hơn|lớn hơn|vượt|vượt trên|vượt quá|>');
/** Strict bounds above. */
export const BELOW = phrases('dưới|thấp hơn|nhỏ hơn|ít hơn|<');
/** Before a figure that is meant roughly. */
export const ABOUT = phrases('khoảng|vào khoảng|xấp xỉ|≈|~');
/** Before the tolerance of such a figure. */
export const TOLERANCE = phrases(', dung sai|dung sai');
/** Between the ends of a range. */
export const THROUGH = phrases('-|..|~|đến|tới');
/** Those of them that are words. */
export const THROUGH_WORD = phrases('đến|tới');

/** Verbs of a rise. */
export const RISE = phrases(
  'tăng|tăng bình quân|tăng trung bình|tăng thêm|tăng được|nâng|nâng thêm|thêm|cải thiện|cải thiện thêm|+',
);
/** Before a difference from an earlier result. */
export const HIGHER = phrases('cao hơn|cao hơn so với');
/** Verbs of a fall. */
export const FALL = phrases('giảm|giảm thêm|hạ');
/** What rises, where it is named: places or points. */
export const RISING_RANK = phrases('hạng|thứ hạng|vị thứ|vị trí|thứ bậc|xếp hạng|vị trí xếp hạng');
/** Scores, where a change names them. */
export const RISING_SCORE = phrases('điểm|điểm số|tổng điểm|số điểm');
/** The unit of a change of rank. */
export const PLACES = phrases('bậc|hạng|thứ hạng|vị thứ|vị trí|thứ bậc|bậc xếp hạng');
/** Marks a change as relative to its baseline where `1%` would be points. */
export const RELATIVE = phrases('tương đối');

/** The unit of a difference of percentages. */
export const PERCENT_POINTS = phrases('điểm phần trăm|điểm %|% điểm');
/** Percent. */
export const PERCENT = phrases('%|phần trăm');
/** Points. */
export const POINTS = phrases('điểm');

/** Before a place. */
export const RANK = phrases('hạng|thứ hạng|xếp hạng|vị trí|vị thứ|thứ|thứ bậc|xếp thứ|xếp vị thứ|vị trí xếp hạng');
/** Before the size of a leading group. */
export const TOP = phrases('top|tốp|nhóm');
/** The entities that a place is counted among. */
export const AREAS = phrases(
  'tỉnh|các tỉnh|tỉnh , thành phố|tỉnh , thành|tỉnh thành|tỉnh / thành phố|tỉnh và thành phố|tỉnh thành phố|thành phố',
  'các tỉnh , thành phố|địa phương|các địa phương|trực thuộc trung ương|đơn vị',
  'cả nước|của cả nước|trên cả nước|trong cả nước|toàn quốc|trên toàn quốc|trong toàn quốc|của toàn quốc',
);
/** Those that make a fraction without other words a rank. */
export const PROVINCES = phrases(
  'tỉnh , thành phố|tỉnh , thành|tỉnh thành|tỉnh / thành phố|tỉnh và thành phố|tỉnh thành phố|tỉnh',
);
/** What a leading group is said to be. */
export const LEADING = phrases(
  'dẫn đầu|đứng đầu|đầu|cao nhất|tốt nhất|xếp hạng cao|xếp hạng cao nhất|có thứ hạng cao|có thứ hạng cao nhất',
  'có điểm cao nhất|có điểm số cao nhất|có chỉ số cao nhất|có xếp hạng cao nhất',
);
/** Makes a rank one within the region. */
export const REGION = phrases(
  'vùng|trong vùng|của vùng|toàn vùng|khu vực|trong khu vực|của khu vực|tỉnh trong vùng|tỉnh của vùng|các tỉnh trong vùng',
);
/** Between a place and the number ranked. */
export const OUT_OF = phrases('/|trên');
/** The same before a number of provinces. */
export const AMONG = phrases('trong|trong số|trong tổng số|trên tổng số');

/** Before the name of a group. */
export const GROUP = phrases(
  'nhóm|loại|nhóm điểm|nhóm đạt điểm|nhóm điều hành|nhóm có chất lượng điều hành|nhóm các tỉnh điều hành kinh tế thuộc nhóm',
  'nhóm có điểm|nhóm có điểm số|nhóm đạt mức|nhóm các tỉnh có điểm|nhóm các tỉnh có điểm số|nhóm tỉnh có điểm số|nhóm điều hành kinh tế',
  'nhóm các tỉnh|nhóm các tỉnh có chất lượng điều hành|nhóm các tỉnh có chất lượng điều hành kinh tế|nhóm chất lượng điều hành',
);
/** Published groups by the way they are written; the best spelling of each is what `GroupId` holds. */
export const GROUP_NAMES =
  'xuất sắc|rất tốt|tốt|khá|trung bình khá|trung bình|trung bình cao|trung bình thấp|tương đối cao|tương đối thấp|rất cao|cao|cao nhất|thấp|thấp nhất|rất thấp|yếu|kém|a|b|c';

/** Makes a fraction a share. */
export const RATE = phrases('tỷ lệ|tỉ lệ');
/** Things that are counted in full, after `57/57` or `100%`. */
export const COUNTED = phrases(
  'quy trình|quy trình nội bộ|tthc|thủ tục hành chính|thủ tục|văn bản|văn bản quy phạm pháp luật|hồ sơ|hồ sơ tthc|nhiệm vụ',
  'chỉ tiêu|nội dung|dịch vụ công|dịch vụ công trực tuyến|cán bộ|công chức|viên chức|cán bộ , công chức|người lao động',
  'công chức , viên chức|cán bộ , công chức , viên chức|tiêu chí|kiến nghị|phản ánh , kiến nghị|báo cáo|cuộc họp',
  'người dân|người dân , doanh nghiệp|doanh nghiệp|tổ chức , cá nhân|cá nhân , tổ chức|hồ sơ công việc',
);
/** Things that may also be the field of a ranking: counted only after a percentage. */
export const COUNTED_UNITS = phrases(
  'cơ quan|đơn vị|địa phương|sở|ngành|sở , ngành|xã|phường|huyện|cơ quan , đơn vị|xã , phường',
);
/** What is said of the counted things. */
export const COUNTED_OF = phrases(
  'nội bộ|giải quyết|công khai|được công khai|được rà soát|rà soát|ký cam kết|được giải quyết|đúng hạn|trước hạn|trước và đúng hạn',
  'trao đổi qua td - office|trao đổi văn bản qua td - office|trực tuyến|toàn trình|một phần|được triển khai|được số hóa|hoàn thành|đúng quy định|điện tử|…',
);
/** What is done by all, without naming who. */
export const COUNTED_DEEDS = phrases('ký cam kết|trao đổi qua td - office');
/** Before the level of an online service. */
export const LEVEL = phrases('cấp độ|mức độ');

/** The mean of the nation. */
export const MEAN = phrases(
  'trung bình cả nước|trung bình của cả nước|trung bình chung cả nước|trung bình chung của cả nước|trung bình toàn quốc',
  'trung bình của toàn quốc|trung bình chung toàn quốc|bình quân cả nước|bình quân của cả nước|bình quân chung cả nước',
  'bình quân chung của cả nước|trung bình quốc gia',
);
/** Words for a level, before a mean or a score. */
export const LEVEL_OF_MEAN = phrases('mức|điểm|mức điểm|điểm số');

/** Before the period that a change is measured from. */
export const AGAINST = phrases('so với|so với kết quả|so với mức|since|so với kết quả của|so với chỉ số');
/** Before a year. */
export const YEAR = phrases('năm');
/** Behind the months of a cumulative period. */
export const MONTHS = phrases('tháng|tháng đầu|tháng đầu năm|tháng năm|t');
/** Before a quarter. */
export const QUARTER = phrases('quý|q');
/** Before the period that is due. */
export const BY = phrases('đến|đến hết|đến cuối|cho đến|vào|trong|vào cuối|hết|chậm nhất|chậm nhất vào');
