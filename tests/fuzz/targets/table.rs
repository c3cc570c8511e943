//! Any bytes as a bill: below a header that is known, and as they are.

#![no_main]

mod bills;

use libfuzzer_sys::fuzz_target;

const HEADERS: [&str; 5] = [
    "交易时间,交易分类,交易对方,商品说明,收/支,金额,收/付款方式,交易状态,交易订单号\n",
    "交易时间,交易类型,交易对方,商品,收/支,金额(元),支付方式,当前状态,交易单号,商户单号,备注\n",
    "交易号,商家订单号,交易创建时间,类型,交易对方,商品名称,金额（元）,收/支,交易状态,成功退款（元）\n",
    "招商银行信用卡\n交易日,记账日,交易摘要,人民币金额,卡号末四位,交易地金额\n",
    "交易日期,交易时间,摘要,收入金额,支出金额,币种,余额,对方户名\n",
];

fuzz_target!(|bytes: &[u8]| {
    let Some((choice, rest)) = bytes.split_first() else { return };
    bills::read(rest, None);
    let mut file = HEADERS[usize::from(*choice) % HEADERS.len()].as_bytes().to_vec();
    file.extend_from_slice(rest);
    bills::read(&file, None);
});
