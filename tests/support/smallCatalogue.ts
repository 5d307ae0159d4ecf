import type { Catalogue } from '#domain/dataset.ts';
import type { PackageFiles } from '#ingest/published/packageDescriptor.ts';
import { readPackageCatalogue } from '#ingest/published/readPackage.ts';

const TABLES: Readonly<Record<string, string>> = {
  'entities.csv': `entity_code,valid_from,valid_to,name_vi,name_en,level,parent_code,aliases
00,,,Cả nước,Viet Nam,nation,,Trung bình cả nước
R1,,,Miền núi,Mountains,region,00,
01,,,Hà Nội,Hanoi,province,R1,
10,,2025-06-30,Lào Cai,Lao Cai,province,R1,
15,,2025-06-30,Yên Bái,Yen Bai,province,R1,
15,2025-07-01,,Lào Cai,Lao Cai,province,R1,
58,,2025-06-30,Ninh Thuận,Ninh Thuan,province,R1,
66,,,Đắk Lắk,Dak Lak,province,R1,Đăk Lăk
79,,,Hồ Chí Minh,Ho Chi Minh City,province,R1,TP.HCM
58-A,,,Sở A (giả lập),Department A,department,58,
`,
  'successions.csv': `old_code,new_code,effective
10,15,2025-07-01
15,15,2025-07-01
`,
  'indicators.csv': `indicator_code,component_code,parent_component,name_vi,name_en,publisher,unit,better,decimals,scale_low,scale_high,weight,since
PAR_INDEX,,,Chỉ số cải cách hành chính (PAR INDEX),Public Administration Reform Index,Bộ Nội vụ,%,higher,2,0,100,,2012
PAPI,,,Chỉ số hiệu quả quản trị (PAPI),PAPI,UNDP,điểm,higher,2,0,80,,2011
PAPI,D1,,Tham gia,Participation,UNDP,điểm,higher,2,1,10,10,
PAPI,D2,,Minh bạch,Transparency,UNDP,điểm,higher,2,1,10,10,
DTI,,,Chuyển đổi số (DTI),DTI,Bộ,0–1,higher,4,0,1,,2020
LOW,,,Thời gian chờ,Waiting time,Tỉnh,ngày,lower,1,0,99,,
`,
  'publications.csv': `indicator_code,period,published_on,ranked,listed,source_url
PAR_INDEX,2023,,63,63,
PAPI,2023,,61,61,
`,
  'groups.csv': `indicator_code,period,group,order,low,high,size,source_url
PAPI,2023,cao,1,,,,
PAPI,2023,thấp,2,,,,
`,
};

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** The small published folder as files. */
export const smallFolder = (): PackageFiles =>
  new Map(Object.entries(TABLES).map(([path, text]) => [path, utf8(text)]));

/** A few entities and indicators, read from tables as a publisher writes them. */
export const smallCatalogue: Catalogue = readPackageCatalogue(smallFolder()).catalogue;

/** Text as the bytes of a UTF-8 file. */
export const bytesOf = utf8;
